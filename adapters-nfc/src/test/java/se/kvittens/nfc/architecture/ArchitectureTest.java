package se.kvittens.nfc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.fixture.house.HouseRules;

/** What the adapter may know, and that each guard bites. */
class ArchitectureTest {

    private static final JavaClasses MAIN = NfcRules.HOUSE.main();

    /** By what each finds in the classes that are made to break it. */
    private static final Map<String, ArchRule> GUARDS = Map.of(
            "java.util.logging.Logger", NfcRules.dependOnTheWhiteListAlone(),
            "com.fazecast.jSerialComm.SerialPort.closePort", NfcRules.serialPortsAreKnownToOneClass(),
            "com.fazecast.jSerialComm.SerialPortDataListener", NfcRules.noListenersOfPorts(),
            "com.fazecast.jSerialComm.SerialPort.getCommPorts", NfcRules.nothingDangerousIsAskedOfAPort(),
            "javax.smartcardio.CardTerminal",
                    NfcRules.HOUSE.knownTo(List.of("pcsc"), "javax.smartcardio..", "jnasmartcardio.."),
            "com.google.inject.Injector",
                    NfcRules.HOUSE.knownTo(List.of("wiring"), "com.google.inject..", "jakarta.inject.."),
            "java.util.concurrent.CountDownLatch", NfcRules.codecsPresenceAndDriversKnowNoWorld(),
            "java.lang.Thread.sleep", HouseRules.asksNoClockAndDoesNotSleep());

    @Test
    void each_guard_holds() {
        assertThat(MAIN).hasSizeGreaterThan(50);
        GUARDS.values().forEach(guard -> guard.check(MAIN));
        NfcRules.HOUSE.roomsAreFreeOfCycles().check(MAIN);
    }

    @Test
    void each_guard_bites() {
        NfcRules.HOUSE.eachBites(GUARDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "codec", "driver", "emulated", "loop", "pcsc", "presence", "serial", "wiring"})
    void each_room_has_classes(String room) {
        NfcRules.HOUSE.hasRoom(MAIN, room);
    }
}
