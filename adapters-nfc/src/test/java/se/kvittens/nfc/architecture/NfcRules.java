package se.kvittens.nfc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import se.kvittens.domain.fixture.house.HouseRules;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class NfcRules {

    static final String ROOT = "se.kvittens.nfc";
    static final HouseRules HOUSE = new HouseRules(ROOT);

    private static final String[] WHITE_LIST = {
        "java.lang..",
        "java.math",
        "java.nio.charset",
        "java.nio.file",
        "java.security",
        "java.text",
        "java.time..",
        "java.util",
        "java.util.concurrent",
        "java.util.function",
        "java.util.random",
        "java.util.regex",
        "java.util.stream",
        "javax.smartcardio",
        "jnasmartcardio",
        "com.fazecast.jSerialComm",
        "io.vavr.control",
        "org.jspecify.annotations",
        "com.google.inject..",
        "se.kvittens.domain..",
        "se.kvittens.application..",
        ROOT + ".."
    };

    /** What of a serial port can end the program or hang it, or finds only some of the ports. */
    private static final Set<String> DANGEROUS = Set.of(
            "addDataListener",
            "getInputStream",
            "getInputStreamWithSuppressedTimeoutExceptions",
            "getOutputStream",
            "getCommPorts");

    private NfcRules() {}

    static ArchRule dependOnTheWhiteListAlone() {
        return HouseRules.dependOnTheWhiteListAlone(resideInAnyPackage(WHITE_LIST));
    }

    static ArchRule serialPortsAreKnownToOneClass() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".serial.JSerialCommLink")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fazecast..");
    }

    static ArchRule noListenersOfPorts() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("com\\.fazecast\\.jSerialComm\\..*(Listener|Event).*");
    }

    static ArchRule nothingDangerousIsAskedOfAPort() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "can end the program or hang it",
                        call -> call.getTargetOwner().getPackageName().startsWith("com.fazecast")
                                && DANGEROUS.contains(call.getName())));
    }

    /** What it reads goes in and what it says comes out; so it can be tried with any bytes, at any time. */
    static ArchRule codecsPresenceAndDriversKnowNoWorld() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".address",
                        ROOT + ".emulated",
                        ROOT + ".loop",
                        ROOT + ".pcsc",
                        ROOT + ".serial",
                        ROOT + ".wiring")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.concurrent..", "java.nio.file", "java.security");
    }
}
