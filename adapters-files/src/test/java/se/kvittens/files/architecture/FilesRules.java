package se.kvittens.files.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class FilesRules {

    static final String ROOT = "se.kvittens.files";
    static final String VIOLATIONS = ROOT + ".architecture.violations";

    /** What adapters of files may know of the world. */
    static final String[] WHITE_LIST = {
        "java.lang..",
        "java.io",
        "java.math",
        "java.nio..",
        "java.security",
        "java.security.cert",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "java.util.zip",
        "io.vavr.control",
        "org.jspecify.annotations",
        "com.fasterxml.jackson.core..",
        "com.fasterxml.jackson.databind..",
        "org.dhatim.fastexcel.reader",
        "de.siegmar.fastcsv..",
        "org.dhatim.fastexcel",
        "org.snakeyaml.engine.v2..",
        "com.google.inject..",
        "se.kvittens.domain..",
        "se.kvittens.application..",
        ROOT + ".."
    };

    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");
    private static final Set<String> TIMERS = Set.of("currentTimeMillis", "nanoTime");

    private FilesRules() {}

    static JavaClasses main() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static JavaClasses violating(String packageName) {
        return new ClassFileImporter().importPackages(VIOLATIONS + "." + packageName);
    }

    static ArchRule dependOnTheWhiteListAlone() {
        return classes().should().onlyDependOnClassesThat(isListed()).as("adapters know what is listed alone");
    }

    static ArchRule guiceInWiringAlone() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".wiring")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.inject..", "jakarta.inject..");
    }

    static ArchRule roomsAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** A room of several packages knows its own parts in one direction too. */
    static ArchRule packagesAreFreeOfCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule asksNoClock() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("ask what time it is", FilesRules::isClock))
                .orShould()
                .dependOnClassesThat(describe("clocks", type -> CLOCKS.contains(type.getName())));
    }

    private static DescribedPredicate<JavaClass> isListed() {
        return describe("listed, or primitives and arrays of what is", type -> {
            JavaClass base = type.isArray() ? type.getBaseComponentType() : type;
            return base.isPrimitive()
                    || JavaClass.Predicates.resideInAnyPackage(WHITE_LIST).test(base);
        });
    }

    private static boolean isClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return name.equals("now") && owner.startsWith("java.time")
                || owner.equals("java.lang.System") && TIMERS.contains(name)
                || owner.equals("java.util.Date");
    }
}
