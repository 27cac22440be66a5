package se.kvittens.files.architecture;

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

/** Each guard fails on classes made to break it, and on each of them for its own reason. */
class ArchitectureBitesTest {

    @ParameterizedTest
    @ValueSource(strings = {"aUrl", "aConcurrentMap", "aLogger", "aVavrList", "aProvider"})
    void the_white_list_bites(String named) {
        assertFails(FilesRules.dependOnTheWhiteListAlone(), "dependency", named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anInjector", "aProvider"})
    void the_guard_of_guice_bites(String named) {
        assertFails(FilesRules.guiceInWiringAlone(), "dependency", named);
    }

    @Test
    void the_cycle_guard_bites() {
        assertFails(FilesRules.roomsAreFreeOfCycles(FilesRules.VIOLATIONS + ".cycle"), "cycle", "Cycle detected");
        assertFails(FilesRules.packagesAreFreeOfCycles(FilesRules.VIOLATIONS + ".cycle"), "cycle", "Cycle detected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Instant.now", "LocalDate.now", "System.currentTimeMillis", "java.util.Date", "Clock"})
    void the_clock_guard_bites(String named) {
        assertFails(FilesRules.asksNoClock(), "clock", named);
    }

    @Test
    void a_guard_lets_the_innocent_be() {
        assertThat(result(FilesRules.dependOnTheWhiteListAlone(), "clock").hasViolation())
                .isFalse();
        assertThat(result(FilesRules.guiceInWiringAlone(), "clock").hasViolation())
                .isFalse();
        assertThat(result(FilesRules.asksNoClock(), "dependency").hasViolation())
                .isFalse();
    }

    @Test
    void the_guard_of_names_bites_whatever_the_case_and_lets_comments_be(@TempDir Path sources) throws Exception {
        Files.createDirectories(sources.resolve("nowhere"));
        Files.writeString(sources.resolve("A.java"), "/**\n * Of Nowhere.\n */\nclass A {} // x\n// nowhere\n");
        Files.writeString(sources.resolve("nowhere/B.java"), "class B { boolean inNOWHEREland; }\n");
        Files.writeString(sources.resolve("c.txt"), "nowhere\n");

        assertThat(MunicipalityNames.of(sources)).isEqualTo(Set.of("nowhere"));
        assertThat(MunicipalityNames.in(sources, Set.of("nowhere")))
                .containsExactly("B.java: class B { boolean inNOWHEREland; }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dependency", "cycle", "clock"})
    void every_package_of_violations_has_classes(String packageName) {
        assertThat(FilesRules.violating(packageName)).isNotEmpty();
    }

    private static void assertFails(ArchRule rule, String packageName, String named) {
        EvaluationResult result = result(rule, packageName);

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(named));
    }

    private static EvaluationResult result(ArchRule rule, String packageName) {
        return rule.evaluate(FilesRules.violating(packageName));
    }
}
