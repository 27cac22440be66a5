package se.kvittens.nfc.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.nfc.emulator.Fault;
import se.kvittens.nfc.emulator.Faults;
import se.kvittens.nfc.emulator.Field;
import se.kvittens.nfc.emulator.Pn532Emulator;
import se.kvittens.nfc.emulator.TcpPort;

/**
 * The emulated PN532 is one to libnfc, which knows nothing of ours. Without that, driver and emulator would only show that they
 * agree. The tools of libnfc end with 0 whatever happens, so that what they say is looked at.
 */
@NeedsTools({Tool.SOCAT, Tool.NFC_LIST, Tool.NFC_POLL, Tool.PN53X_DIAGNOSE, Tool.PN53X_TAMASHELL})
class LibnfcTest {

    private static final String SEVEN_BYTES = "04A1B2C3D4E580";

    private final Field field = new Field();
    private TcpPort device;
    private Socat port;
    private Map<String, String> environment;

    @TempDir
    Path folder;

    @BeforeEach
    void plug() throws IOException, InterruptedException {
        device = new TcpPort(new Pn532Emulator(field, Faults.of(Fault.ASLEEP)));
        port = Socat.plug(folder.resolve("reader"), device.port());
        environment = Map.of("LIBNFC_DEVICE", "pn532_uart:" + folder.resolve("reader"), "LIBNFC_LOG_LEVEL", "1");
    }

    @AfterEach
    void unplug() throws IOException, InterruptedException {
        device.close();
        port.close();
    }

    @ParameterizedTest
    @CsvSource({
        "DEADBEEF, 'de  ad  be  ef'",
        "04A1B2C3D4E580, '04  a1  b2  c3  d4  e5  80'",
        "04112233445566778899, '04  11  22  33  44  55  66  77  88  99'"
    })
    void nfc_list_reads_tags_of_each_length(String hex, String listed) throws Exception {
        field.place(hex);

        assertThat(run(Tool.NFC_LIST, "-t", "1"))
                .contains("1 ISO14443A passive target(s) found")
                .contains("UID (NFCID1): " + listed);
    }

    @Test
    void nfc_list_opens_the_reader_and_finds_nothing_where_nothing_lies() throws Exception {
        assertThat(run(Tool.NFC_LIST, "-t", "1")).contains("opened").doesNotContain("UID", "ERROR");
    }

    @Test
    void nfc_poll_reads_a_tag_and_notices_that_it_is_taken_away() throws Exception {
        field.place(SEVEN_BYTES);

        try (Running poll = Running.of(Tool.NFC_POLL, environment)) {
            poll.awaitLine("04  a1  b2  c3  d4  e5  80");
            field.lift();

            assertThat(poll.output()).contains("done.");
        }
    }

    @Test
    void pn53x_diagnose_holds_it_for_sound() throws Exception {
        assertThat(run(Tool.PN53X_DIAGNOSE))
                .contains("Communication line test: OK")
                .contains("ROM test: OK")
                .contains("RAM test: OK");
    }

    @Test
    void single_commands_are_answered_as_the_manual_says() throws Exception {
        field.place(SEVEN_BYTES);
        Path commands = Files.writeString(folder.resolve("commands"), "4a 01 00\n02\nq\n");

        assertThat(run(Tool.PN53X_TAMASHELL, commands.toString()))
                .contains("Rx: 01  01  00  44  00  07  04  a1  b2  c3  d4  e5  80")
                .contains("Rx: 32  01  06  07");
    }

    @Test
    void two_tags_at_once_are_told_as_two() throws Exception {
        field.place(SEVEN_BYTES, "DEADBEEF");
        Path commands = Files.writeString(folder.resolve("commands"), "4a 02 00\nq\n");

        assertThat(run(Tool.PN53X_TAMASHELL, commands.toString()))
                .contains("Rx: 02  01  00  44  00  07  04  a1  b2  c3  d4  e5  80  02  00  04  08  04  de  ad  be  ef");
    }

    private String run(Tool tool, String... arguments) throws IOException, InterruptedException {
        try (Running running = Running.of(tool, environment, arguments)) {
            return running.output();
        }
    }
}
