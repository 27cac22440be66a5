package se.kvittens.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the kit may know, and that each guard bites. */
class ArchitectureTest {

    private static final String ROOT = "se.kvittens.testkit";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT + ".architecture.violations");

    private static final ArchRule WHITE_LIST = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.vavr.control",
                    "org.jspecify.annotations",
                    "net.jqwik.api..",
                    "se.kvittens.domain..",
                    ROOT + "..");
    private static final ArchRule NO_CLOCK_AND_NO_LUCK = noClasses()
            .should()
            .callMethodWhere(describe(
                    "ask what time it is, or for luck",
                    call -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")
                            || call.getTargetOwner().isEquivalentTo(Math.class)
                                    && call.getName().equals("random")));

    @Test
    void the_kit_knows_the_domain_and_jqwik() {
        assertThat(MAIN).hasSizeGreaterThan(40);
        WHITE_LIST.check(MAIN);
    }

    @Test
    void a_trial_comes_out_the_same_each_time() {
        NO_CLOCK_AND_NO_LUCK.check(MAIN);
    }

    @Test
    void its_rooms_are_free_of_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        for (ArchRule guard : new ArchRule[] {WHITE_LIST, NO_CLOCK_AND_NO_LUCK}) {
            assertThatThrownBy(() -> guard.check(BROKEN))
                    .as(guard.getDescription())
                    .isInstanceOf(AssertionError.class);
        }
    }

    @Test
    void no_municipality_is_named_in_its_sources() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(source).toLowerCase(Locale.ROOT))
                        .as(source.toString())
                        .doesNotContain("haninge", "huddinge");
            }
        }
    }
}
