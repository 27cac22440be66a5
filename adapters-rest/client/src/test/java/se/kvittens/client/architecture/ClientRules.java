package se.kvittens.client.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.lang.ArchRule;
import se.kvittens.domain.fixture.house.HouseRules;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class ClientRules {

    static final String ROOT = "se.kvittens.client";
    static final HouseRules HOUSE = new HouseRules(ROOT);

    /** Of the domain, what values are made of and no rule; neither the server nor files. */
    private static final String[] WHITE_LIST = {
        "java.lang..",
        "java.io",
        "java.math",
        "java.net",
        "java.nio.file",
        "java.time..",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "io.vavr.control",
        "org.jspecify.annotations",
        "com.fasterxml.jackson..",
        "com.google.inject..",
        "se.kvittens.application.answer",
        "se.kvittens.domain.absence",
        "se.kvittens.domain.access",
        "se.kvittens.domain.deadline",
        "se.kvittens.domain.deviation",
        "se.kvittens.domain.door",
        "se.kvittens.domain.identity",
        "se.kvittens.domain.message",
        "se.kvittens.domain.opening",
        "se.kvittens.domain.order",
        "se.kvittens.domain.people",
        "se.kvittens.domain.quantity",
        "se.kvittens.domain.rule",
        "se.kvittens.domain.tag",
        "se.kvittens.domain.task",
        "se.kvittens.domain.visit",
        "se.kvittens.transport..",
        ROOT + ".."
    };

    private ClientRules() {}

    static ArchRule dependOnTheWhiteListAlone() {
        return HouseRules.dependOnTheWhiteListAlone(resideInAnyPackage(WHITE_LIST));
    }
}
