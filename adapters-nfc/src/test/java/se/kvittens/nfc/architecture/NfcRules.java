package se.kvittens.nfc.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The rules of this house that a program can check; each is tried on classes that break it. */
final class NfcRules {

    static final String ROOT = "se.kvittens.nfc";
    static final String VIOLATIONS = ROOT + ".architecture.violations";

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
                            || JavaClass.Predicates.resideInAnyPackage(WHITE_LIST)
                                    .test(base);
                }));
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

    /** A library that one room alone knows. */
    static ArchRule knownTo(String room, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
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
