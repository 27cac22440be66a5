package se.kvittens.lifecare.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.lang.ArchRule;
import se.kvittens.domain.fixture.house.HouseRules;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class LifecareRules {

    static final String ROOT = "se.kvittens.lifecare";
    static final HouseRules HOUSE = new HouseRules(ROOT);

    private static final String[] WHITE_LIST = {
        "java.lang..",
        "java.io",
        "java.net",
        "java.nio",
        "java.nio.charset",
        "java.nio.file",
        "java.time..",
        "java.util",
        "java.util.concurrent",
        "java.util.concurrent.atomic",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "io.vavr.control",
        "org.jspecify.annotations",
        "com.fasterxml.jackson..",
        "com.google.inject..",
        "se.kvittens.domain..",
        "se.kvittens.application..",
        "se.kvittens.files..",
        "se.kvittens.transport..",
        ROOT + ".."
    };

    private LifecareRules() {}

    static ArchRule dependOnTheWhiteListAlone() {
        return HouseRules.dependOnTheWhiteListAlone(resideInAnyPackage(WHITE_LIST));
    }
}
