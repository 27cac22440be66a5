package se.kvittens.store.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class StoreRules {

    static final String ROOT = "se.kvittens.store";
    static final String VIOLATIONS = ROOT + ".architecture.violations";

    private static final String[] WHITE_LIST = {
        "java.io",
        "java.lang..",
        "java.nio",
        "java.nio.channels",
        "java.nio.charset",
        "java.nio.file..",
        "java.security",
        "java.sql",
        "java.time..",
        "java.util",
        "java.util.concurrent",
        "java.util.function",
        "java.util.random",
        "java.util.regex",
        "java.util.stream",
        "java.util.zip",
        "javax.sql",
        "com.fasterxml.jackson..",
        "com.google.inject..",
        "io.vavr.control",
        "org.flywaydb.core..",
        "org.jspecify.annotations",
        "org.sqlite..",
        "se.kvittens.domain..",
        "se.kvittens.application..",
        ROOT + ".."
    };

    /** Flyway's source of connections has a method that asks for it, and does nothing. */
    private static final String LOGGER = "java.util.logging.Logger";

    private StoreRules() {}

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
                            || base.getName().equals(LOGGER)
                            || JavaClass.Predicates.resideInAnyPackage(WHITE_LIST)
                                    .test(base);
                }));
    }

    static ArchRule nobodyLogs() {
        return noClasses()
                .should()
                .callMethodWhere(
                        describe("log", call -> call.getTargetOwner().getName().equals(LOGGER)));
    }

    /** A library that a few rooms alone know. */
    static ArchRule knownTo(List<String> rooms, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    /** Transactions are begun and ended in one place. */
    static ArchRule transactionsAreOfOneRoom() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".sql")
                .should()
                .callMethodWhere(describe(
                        "begin or end a transaction",
                        call -> call.getTargetOwner().getName().equals("java.sql.Connection")
                                && (call.getName().equals("commit")
                                        || call.getName().equals("rollback")
                                        || call.getName().equals("setAutoCommit"))));
    }

    static ArchRule noTypesOfTimeOfJdbc() {
        return noClasses().should().dependOnClassesThat().haveNameMatching("java\\.sql\\.(Timestamp|Date|Time)");
    }

    static ArchRule asksNoClock() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "ask what time it is, or sleep",
                        call -> call.getName().equals("now")
                                || call.getName().equals("currentTimeMillis")
                                || call.getName().equals("nanoTime")
                                || call.getName().equals("sleep")));
    }

    static ArchRule roomsAreFreeOfCycles() {
        return slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();
    }
}
