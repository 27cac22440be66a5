package se.kvittens.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.domain.rule.RuleId;

/** The house rules hold for the domain; that they can fail is shown by {@link ArchitectureBitesTest}. */
class ArchitectureTest {

    private static final JavaClasses MAIN = DomainRules.main();

    @Test
    void the_domain_depends_on_the_white_list_alone() {
        DomainRules.dependsOnTheWhiteListAlone().check(MAIN);
    }

    @Test
    void the_rooms_are_free_of_cycles() {
        DomainRules.roomsAreFreeOfCycles(DomainRules.ROOT).check(MAIN);
    }

    @Test
    void the_domain_uses_no_floating_point() {
        DomainRules.usesNoFloatingPoint().check(MAIN);
    }

    @Test
    void the_domain_asks_no_clock() {
        DomainRules.asksNoClock().check(MAIN);
    }

    @Test
    void no_municipality_is_named_in_the_sources() {
        Path sources = Path.of("src", "main", "java");

        assertThat(sources).isDirectory();
        assertThat(MunicipalityNames.in(sources, MunicipalityNames.known(Path.of(".."))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void every_rule_has_one_home(RuleId rule) {
        assertThat(Homes.among(MAIN).get(rule)).hasSize(1);
    }

    /** A rule about packages says nothing where they are empty, so they are named here; a new room is added by hand. */
    @Test
    void the_rooms_are_these_and_each_has_classes() {
        Set<String> rooms = MAIN.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rooms.stream().map(name -> name.substring(DomainRules.ROOT.length() + 1)))
                .containsExactly(
                        "absence",
                        "access",
                        "cohabiting",
                        "compensation",
                        "deadline",
                        "deviation",
                        "door",
                        "followup",
                        "identity",
                        "invoicing",
                        "lockdate",
                        "message",
                        "opening",
                        "order",
                        "pairing",
                        "people",
                        "planning",
                        "quantity",
                        "reason",
                        "reconciliation",
                        "registering",
                        "retention",
                        "rule",
                        "rulebook",
                        "serving",
                        "settlement",
                        "source",
                        "staffing",
                        "tag",
                        "task",
                        "time",
                        "visit",
                        "whose");
    }

    @Test
    void tests_are_not_taken_for_the_domain() {
        assertThat(MAIN).noneMatch(type -> type.getName().endsWith("Test"));
        assertThat(MAIN).noneMatch(type -> type.getPackageName().startsWith(DomainRules.VIOLATIONS));
    }
}
