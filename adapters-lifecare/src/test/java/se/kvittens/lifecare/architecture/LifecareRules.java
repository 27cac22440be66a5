package se.kvittens.lifecare.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class LifecareRules {

    static final String ROOT = "se.kvittens.lifecare";
    static final String VIOLATIONS = ROOT + ".architecture.violations";

    private static final String[] WHITE_LIST = {
        "java.lang..",
        "java.io",
        "java.net",
        "java.nio",
        "java.nio.charset",
        "java.nio.file",
        "java.security",
        "java.security.cert",
        "java.time..",
        "java.util",
        "java.util.concurrent",
        "java.util.concurrent.atomic",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "javax.net.ssl",
        "io.vavr.control",
        "org.jspecify.annotations",
        "com.fasterxml.jackson..",
        "com.google.inject..",
        "dev.failsafe..",
        "io.micronaut..",
        "se.kvittens.domain..",
        "se.kvittens.application..",
        "se.kvittens.files..",
        ROOT + ".."
    };

    private LifecareRules() {}

    static JavaClasses main() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static JavaClasses violating() {
        return new ClassFileImporter().importPackages(VIOLATIONS);
    }

    static ArchRule dependOnTheWhiteListAlone() {
        return classes()
                .should()
                .onlyDependOnClassesThat(describe("listed, or primitives and arrays of what is", type -> {
                    JavaClass base = type.isArray() ? type.getBaseComponentType() : type;
                    return base.isPrimitive()
                            || JavaClass.Predicates.resideInAnyPackage(WHITE_LIST)
                                    .test(base);
                }));
    }

    /** A library that one room alone knows. */
    static ArchRule knownTo(String room, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    static ArchRule asksNoClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "ask what time it is",
                        call -> call.getName().equals("now")
                                || call.getName().equals("currentTimeMillis")
                                || call.getName().equals("nanoTime")));
    }

    static ArchRule roomsAreFreeOfCycles() {
        return slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();
    }
}
