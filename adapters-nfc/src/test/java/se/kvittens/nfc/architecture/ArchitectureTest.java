package se.kvittens.nfc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the adapter may know, and that each guard bites. */
class ArchitectureTest {

    private static final JavaClasses MAIN = NfcRules.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "java.util.logging.Logger", NfcRules.dependOnTheWhiteListAlone(),
            "com.fazecast.jSerialComm.SerialPort.closePort", NfcRules.serialPortsAreKnownToOneClass(),
            "com.fazecast.jSerialComm.SerialPortDataListener", NfcRules.noListenersOfPorts(),
            "com.fazecast.jSerialComm.SerialPort.getCommPorts", NfcRules.nothingDangerousIsAskedOfAPort(),
            "javax.smartcardio.CardTerminal", NfcRules.knownTo("pcsc", "javax.smartcardio..", "jnasmartcardio.."),
            "com.google.inject.Injector", NfcRules.knownTo("wiring", "com.google.inject..", "jakarta.inject.."),
            "java.util.concurrent.CountDownLatch", NfcRules.codecsPresenceAndDriversKnowNoWorld(),
            "java.lang.Thread.sleep", NfcRules.asksNoClock());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(50);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        NfcRules.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        JavaClasses broken = NfcRules.violating();
        GUARDS.forEach((found, guard) -> assertThat(
                        guard.evaluate(broken).getFailureReport().getDetails())
                .as(found)
                .anyMatch(detail -> detail.contains(found)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "codec", "driver", "emulated", "loop", "pcsc", "presence", "serial", "wiring"})
    void each_room_has_classes(String room) {
        assertThat(MAIN)
                .anyMatch(type -> type.getPackageName().equals(NfcRules.ROOT + "." + room)
                        && !type.getSimpleName().equals("package-info"));
    }
}
