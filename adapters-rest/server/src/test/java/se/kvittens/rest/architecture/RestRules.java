package se.kvittens.rest.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import se.kvittens.domain.fixture.house.HouseRules;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class RestRules {

    static final String ROOT = "se.kvittens.rest";
    static final HouseRules HOUSE = new HouseRules(ROOT);

    private static final String[] WHITE_LIST = {
        "java.lang..",
        "java.io",
        "java.net",
        "java.net.http",
        "java.nio",
        "java.nio.channels",
        "java.nio.charset",
        "java.nio.file",
        "java.nio.file.attribute",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.concurrent",
        "java.util.concurrent.atomic",
        "java.util.concurrent.locks",
        "java.util.function",
        "java.util.regex",
        "java.util.stream",
        "io.micronaut..",
        "io.netty..",
        "javax.net.ssl",
        "java.security.cert",
        "org.reactivestreams",
        "io.vavr.control",
        "jakarta.inject",
        "org.jspecify.annotations",
        "org.slf4j",
        "com.fasterxml.jackson..",
        "com.networknt.schema..",
        "com.nimbusds..",
        "com.sun.net.httpserver",
        "io.micrometer..",
        "se.kvittens.domain..",
        "se.kvittens.application..",
        "se.kvittens.files..",
        "se.kvittens.transport..",
        ROOT + ".."
    };

    private RestRules() {}

    static ArchRule dependOnTheWhiteListAlone() {
        return HouseRules.dependOnTheWhiteListAlone(resideInAnyPackage(WHITE_LIST));
    }

    /** Where something is decided of who may come in, or of what is asked, nothing hangs on the framework. */
    static ArchRule framework() {
        return HOUSE.knownTo(
                List.of(
                        "absences",
                        "corrections",
                        "deviations",
                        "doors",
                        "following",
                        "gate",
                        "jobs",
                        "messages",
                        "hooks",
                        "months",
                        "news",
                        "orders",
                        "overview",
                        "planned",
                        "receipts",
                        "reply",
                        "rulebooks",
                        "service",
                        "supplied",
                        "tags",
                        "visits",
                        "wiring"),
                "io.micronaut..");
    }
}
