package se.kvittens.lock.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.lang.ArchRule;
import se.kvittens.domain.fixture.house.HouseRules;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class LockRules {

    static final String ROOT = "se.kvittens.lock";
    static final HouseRules HOUSE = new HouseRules(ROOT);

    private static final String[] WHITE_LIST = {
        "java.io",
        "java.lang..",
        "java.nio",
        "java.nio.charset",
        "java.nio.file",
        "java.security..",
        "java.time..",
        "java.util",
        "java.util.concurrent..",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "javax.crypto..",
        "javax.net..",
        "com.fasterxml.jackson..",
        "com.google.inject..",
        "io.vavr.control",
        "org.eclipse.paho..",
        "org.jspecify.annotations",
        "se.kvittens.domain..",
        "se.kvittens.application..",
        "se.kvittens.transport..",
        ROOT + ".."
    };

    private LockRules() {}

    static ArchRule dependOnTheWhiteListAlone() {
        return HouseRules.dependOnTheWhiteListAlone(resideInAnyPackage(WHITE_LIST));
    }
}
