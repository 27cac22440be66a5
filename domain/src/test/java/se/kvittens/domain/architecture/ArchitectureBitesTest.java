package se.kvittens.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.rule.RuleId;

/** Each guard fails on classes made to break it, and on each of them for its own reason. */
class ArchitectureBitesTest {

    @ParameterizedTest
    @ValueSource(strings = {"ConcurrentHashMap", "Logger", "Path", "vavr.collection"})
    void the_white_list_bites(String named) {
        assertFails(DomainRules.dependsOnTheWhiteListAlone(), "dependency", named);
    }

    @Test
    void the_white_list_lets_the_innocent_be() {
        assertThat(result(DomainRules.dependsOnTheWhiteListAlone(), "clock").hasViolation())
                .isFalse();
    }

    @Test
    void the_cycle_guard_bites() {
        assertFails(DomainRules.roomsAreFreeOfCycles(DomainRules.VIOLATIONS + ".cycle"), "cycle", "Cycle detected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aField", "anArray", "aBoxedParameter", "aResult", "aCall"})
    void the_floating_point_guard_bites(String named) {
        assertFails(DomainRules.usesNoFloatingPoint(), "floating", named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Instant.now", "LocalDate.now", "System.currentTimeMillis", "System.nanoTime", "java.time.Clock"
            })
    void the_clock_guard_bites(String named) {
        assertFails(DomainRules.asksNoClock(), "clock", named);
    }

    @Test
    void the_guard_of_homes_bites_where_a_rule_has_two_or_none() {
        var homes = Homes.among(DomainRules.violating("home"));

        assertThat(homes.get(RuleId.TIME_1)).hasSize(2);
        assertThat(homes.get(RuleId.TIME_2)).hasSize(1);
        assertThat(homes.get(RuleId.TIME_3)).isEmpty();
    }

    @Test
    void the_guard_of_names_bites_whatever_the_case() {
        Path sources = Path.of("src", "test", "java")
                .resolve(DomainRules.VIOLATIONS.replace('.', '/'))
                .resolve("naming");

        assertThat(MunicipalityNames.in(sources, Set.of("haninge", "huddinge")))
                .hasSize(2)
                .allMatch(line -> line.startsWith("NamesAMunicipality") || line.startsWith("NamesAnother"));
        assertThat(MunicipalityNames.in(sources, Set.of("nowhere"))).isEmpty();
    }

    @Test
    void the_guard_of_names_knows_every_municipality_with_a_folder_of_rule_books(@TempDir Path project)
            throws Exception {
        Files.createDirectories(project.resolve("adapters/src/main/resources/rulebooks/Nowhere"));
        Files.createDirectories(project.resolve("adapters/target/rulebooks/stale"));
        Files.createDirectories(project.resolve("application/src/main/java/rulebooks/aroom"));

        assertThat(MunicipalityNames.known(project)).containsExactly("haninge", "huddinge", "nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dependency", "cycle", "floating", "clock", "home"})
    void every_package_of_violations_has_classes(String packageName) {
        assertThat(DomainRules.violating(packageName)).isNotEmpty();
    }

    private static void assertFails(ArchRule rule, String packageName, String named) {
        EvaluationResult result = result(rule, packageName);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(named));
    }

    private static EvaluationResult result(ArchRule rule, String packageName) {
        return rule.evaluate(DomainRules.violating(packageName));
    }
}
