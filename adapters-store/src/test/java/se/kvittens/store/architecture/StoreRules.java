package se.kvittens.store.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import se.kvittens.domain.fixture.house.HouseRules;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class StoreRules {

    static final String ROOT = "se.kvittens.store";
    static final HouseRules HOUSE = new HouseRules(ROOT);

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

    static ArchRule dependOnTheWhiteListAlone() {
        return HouseRules.dependOnTheWhiteListAlone(resideInAnyPackage(WHITE_LIST)
                .or(describe(
                        "the logger that is asked for", type -> type.getName().equals(LOGGER))));
    }

    static ArchRule nobodyLogs() {
        return noClasses()
                .should()
                .callMethodWhere(
                        describe("log", call -> call.getTargetOwner().getName().equals(LOGGER)));
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
}
