package se.kvittens.phoniro.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the adapter may know, and that each guard bites. */
class ArchitectureTest {

    private static final String ROOT = "se.kvittens.phoniro";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT + ".architecture.violations");

    private static final ArchRule WHITE_LIST = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.nio.file",
                    "java.util",
                    "java.util.function",
                    "org.jspecify.annotations",
                    "com.google.inject..",
                    "se.kvittens.domain..",
                    "se.kvittens.application..",
                    "se.kvittens.files..",
                    ROOT + "..");
    private static final ArchRule GUICE_IN_MODULES_ALONE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Module")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..");

    @Test
    void the_adapter_knows_what_is_listed_alone() {
        assertThat(MAIN).isNotEmpty();
        WHITE_LIST.check(MAIN);
        GUICE_IN_MODULES_ALONE.check(MAIN);
    }

    @Test
    void each_guard_bites() {
        for (ArchRule guard : List.of(WHITE_LIST, GUICE_IN_MODULES_ALONE)) {
            assertThatThrownBy(() -> guard.check(BROKEN))
                    .as(guard.getDescription())
                    .isInstanceOf(AssertionError.class);
        }
    }
}
