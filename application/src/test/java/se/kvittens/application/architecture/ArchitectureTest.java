package se.kvittens.application.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the application may know, and that each guard bites. */
class ArchitectureTest {

    private static final String ROOT = "se.kvittens.application";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT + ".architecture.violations");

    private static final ArchRule WHITE_LIST = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.stream",
                    "io.vavr.control",
                    "org.jspecify.annotations",
                    "jakarta.inject",
                    "com.google.inject..",
                    "se.kvittens.domain..",
                    ROOT + "..");
    private static final ArchRule GUICE_IN_MODULES_ALONE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Module")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..");
    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(describe(
                    "ask what time it is",
                    call -> call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")));
    private static final ArchRule NO_FLOATING_POINT = CompositeArchRule.of(noFields()
                    .should()
                    .haveRawType(double.class)
                    .orShould()
                    .haveRawType(float.class)
                    .allowEmptyShould(true))
            .and(noMethods().should().haveRawReturnType(double.class).orShould().haveRawReturnType(float.class));

    @Test
    void the_application_knows_the_domain_and_nothing_of_the_world() {
        assertThat(MAIN).isNotEmpty();
        WHITE_LIST.check(MAIN);
        GUICE_IN_MODULES_ALONE.check(MAIN);
    }

    @Test
    void it_asks_no_clock_and_counts_in_no_floating_point() {
        NO_CLOCK.check(MAIN);
        NO_FLOATING_POINT.check(MAIN);
    }

    @Test
    void its_rooms_are_free_of_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        for (ArchRule guard : new ArchRule[] {WHITE_LIST, GUICE_IN_MODULES_ALONE, NO_CLOCK, NO_FLOATING_POINT}) {
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
