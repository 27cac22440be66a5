package se.kvittens.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the house that a program can check; each is tried on classes that break it. */
final class DomainRules {

    static final String ROOT = "se.kvittens.domain";
    static final String VIOLATIONS = ROOT + ".architecture.violations";

    /** What the domain may know of the world, package by package. */
    static final String[] WHITE_LIST = {
        "java.lang",
        "java.lang.annotation",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.math",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "java.util.regex",
        "io.vavr.control",
        "org.jspecify.annotations",
        ROOT + ".."
    };

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource");
    private static final Set<String> TIMERS = Set.of("currentTimeMillis", "nanoTime");

    private DomainRules() {}

    static JavaClasses main() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static JavaClasses violating(String packageName) {
        return new ClassFileImporter().importPackages(VIOLATIONS + "." + packageName);
    }

    static ArchRule dependsOnTheWhiteListAlone() {
        return classes().should().onlyDependOnClassesThat(isListed()).as("the domain depends on the white list alone");
    }

    static ArchRule roomsAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule usesNoFloatingPoint() {
        return classes().should(useNoFloatingPoint());
    }

    static ArchRule asksNoClock() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("ask what time it is", DomainRules::isClock))
                .orShould()
                .dependOnClassesThat(describe("clocks", type -> CLOCKS.contains(type.getName())));
    }

    private static DescribedPredicate<JavaClass> isListed() {
        return JavaClass.Predicates.resideInAnyPackage(WHITE_LIST)
                .or(describe(
                        "primitives and arrays of what is listed",
                        type -> base(type).isPrimitive()
                                || JavaClass.Predicates.resideInAnyPackage(WHITE_LIST)
                                        .test(base(type))));
    }

    private static boolean isClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return name.equals("now") && owner.startsWith("java.time")
                || owner.equals("java.lang.System") && TIMERS.contains(name)
                || owner.equals("java.util.Date");
    }

    private static ArchCondition<JavaClass> useNoFloatingPoint() {
        return new ArchCondition<>("use no floating point") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFields().stream()
                        .filter(field -> isFloating(field.getRawType()))
                        .map(JavaField::getFullName)
                        .forEach(name -> events.add(SimpleConditionEvent.violated(type, name)));
                type.getCodeUnits().stream()
                        .filter(unit -> typesOf(unit).anyMatch(DomainRules::isFloating))
                        .map(JavaCodeUnit::getFullName)
                        .forEach(name -> events.add(SimpleConditionEvent.violated(type, name)));
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> isFloating(call.getTarget().getRawReturnType()))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
            }
        };
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.concat(unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType()));
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(base(type).getName());
    }

    private static JavaClass base(JavaClass type) {
        return type.isArray() ? type.getBaseComponentType() : type;
    }
}
