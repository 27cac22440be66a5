package se.kvittens.transport.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.lang.ArchRule;
import se.kvittens.domain.fixture.house.HouseRules;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class TransportRules {

    static final String ROOT = "se.kvittens.transport";
    static final HouseRules HOUSE = new HouseRules(ROOT);

    /** Of our own, what an answer is and nothing else: whom it is asked of, and what for, is the adapters'. */
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
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "javax.crypto",
        "javax.crypto.spec",
        "javax.net.ssl",
        "org.jspecify.annotations",
        "dev.failsafe..",
        "io.micronaut..",
        "se.kvittens.application.answer",
        ROOT + ".."
    };

    private TransportRules() {}

    static ArchRule dependOnTheWhiteListAlone() {
        return HouseRules.dependOnTheWhiteListAlone(resideInAnyPackage(WHITE_LIST));
    }
}
