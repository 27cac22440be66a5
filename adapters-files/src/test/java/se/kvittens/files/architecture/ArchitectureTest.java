package se.kvittens.files.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The house rules hold for the adapters; that they can fail is shown by {@link ArchitectureBitesTest}. */
class ArchitectureTest {

    private static final JavaClasses MAIN = FilesRules.main();

    @Test
    void the_adapters_depend_on_the_white_list_alone() {
        FilesRules.dependOnTheWhiteListAlone().check(MAIN);
    }

    @Test
    void guice_is_known_to_the_wiring_alone() {
        FilesRules.guiceInWiringAlone().check(MAIN);
    }

    @Test
    void the_rooms_are_free_of_cycles() {
        FilesRules.roomsAreFreeOfCycles(FilesRules.ROOT).check(MAIN);
        FilesRules.packagesAreFreeOfCycles(FilesRules.ROOT).check(MAIN);
    }

    @Test
    void the_adapters_ask_no_clock() {
        FilesRules.asksNoClock().check(MAIN);
    }

    @Test
    void no_municipality_is_named_in_the_code() {
        Path sources = ProjectSources.module().resolve("src/main/java");
        Set<String> names = MunicipalityNames.of(ProjectSources.module().resolve("src/main/resources/rulebooks"));

        assertThat(sources).isDirectory();
        assertThat(names).hasSizeGreaterThanOrEqualTo(2);
        assertThat(MunicipalityNames.in(sources, names)).isEmpty();
    }

    /** A rule about packages says nothing where they are empty. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer",
                "basis",
                "basisbook",
                "basispage",
                "changing",
                "csv",
                "document",
                "doorfolder",
                "explanation",
                "fault",
                "feed",
                "hash",
                "intake",
                "kioskfolder",
                "html",
                "monthfolder",
                "monthsupply",
                "orderlist",
                "monthreport",
                "orders",
                "outbox",
                "people",
                "plan",
                "pricelist",
                "profile",
                "records",
                "reconciliation",
                "row",
                "report",
                "rulebook",
                "rulecase",
                "servefolder",
                "setupfolder",
                "sheet",
                "suggest",
                "visits",
                "table",
                "wiring",
                "workbook",
                "yaml"
            })
    void each_room_has_classes(String room) {
        assertThat(rooms()).contains(room);
    }

    /** An entry that nobody needs is a hole that nobody sees. */
    @Test
    void each_library_of_the_white_list_is_used() {
        Set<String> used = MAIN.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getPackageName())
                .collect(Collectors.toSet());
        for (String listed : FilesRules.WHITE_LIST) {
            String name = listed.replace("..", "");
            assertThat(used).as(listed).anyMatch(each -> each.equals(name) || each.startsWith(name + "."));
        }
    }

    @Test
    void tests_are_not_taken_for_the_adapters() {
        assertThat(MAIN).noneMatch(type -> type.getName().endsWith("Test"));
        assertThat(MAIN).noneMatch(type -> type.getPackageName().startsWith(FilesRules.VIOLATIONS));
    }

    private static Set<String> rooms() {
        return MAIN.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(FilesRules.ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
