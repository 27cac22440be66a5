package se.kvittens.nfc.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.nfc.address.AddressFault.Kind;
import se.kvittens.nfc.codec.AsciiFormat;
import se.kvittens.nfc.codec.AsciiFormat.ByteOrder;
import se.kvittens.nfc.codec.AsciiFormat.Checksum;
import se.kvittens.nfc.codec.AsciiFormat.Radix;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.LineEnd;
import se.kvittens.nfc.presence.PresenceRules;
import se.kvittens.nfc.serial.LineSettings;
import se.kvittens.nfc.serial.LineSettings.Parity;

class ReaderAddressTest {

    private static final Path USB = Path.of("/dev/ttyUSB0");

    @Test
    void an_address_without_settings_has_the_usual_ones() {
        assertThat(read("pn532:/dev/ttyUSB0"))
                .isEqualTo(new ReaderAddress.Pn532(
                        new ReaderName("pn532:/dev/ttyUSB0"),
                        USB,
                        LineSettings.plain(115_200),
                        PresenceRules.OF_POLLING));
        assertThat(read("twn4:/dev/ttyUSB0"))
                .isEqualTo(new ReaderAddress.Twn4(
                        new ReaderName("twn4:/dev/ttyUSB0"),
                        USB,
                        LineSettings.plain(115_200),
                        false,
                        PresenceRules.OF_POLLING));
        assertThat(read("ascii:/dev/ttyUSB0"))
                .isEqualTo(new ReaderAddress.Ascii(
                        new ReaderName("ascii:/dev/ttyUSB0"),
                        USB,
                        LineSettings.plain(9_600),
                        AsciiFormat.PLAIN,
                        PresenceRules.OF_SENDING));
        assertThat(read("pcsc"))
                .isEqualTo(new ReaderAddress.Pcsc(new ReaderName("pcsc"), "", PresenceRules.OF_POLLING));
        assertThat(read("emulated")).isEqualTo(new ReaderAddress.Emulated(new ReaderName("emulated")));
    }

    @Test
    void every_setting_is_read() {
        assertThat(read(
                        "ascii:/dev/serial/by-id/usb-X:1-if00?name=the door&baud=19200&bits=7&parity=odd&stop=2&gone=1500"
                                + "&hold=0&readings=2&end=etx&prefix=02&suffix=0d0A&checksum=sum&radix=hex&order=reversed"
                                + "&skip=1&lengths=10,4"))
                .isEqualTo(new ReaderAddress.Ascii(
                        new ReaderName("the door"),
                        Path.of("/dev/serial/by-id/usb-X:1-if00"),
                        new LineSettings(19_200, 7, Parity.ODD, 2),
                        new AsciiFormat(
                                LineEnd.ETX,
                                Bytes.hex("02"),
                                Bytes.hex("0D0A"),
                                Checksum.TWOS_COMPLEMENT,
                                Radix.HEXADECIMAL,
                                ByteOrder.REVERSED,
                                1,
                                new TreeSet<>(List.of(4, 10))),
                        PresenceRules.OF_SENDING
                                .goneAfter(Duration.ofMillis(1500))
                                .heldOffFor(Duration.ZERO)
                                .afterReadings(2)));
        assertThat(((ReaderAddress.Twn4) read("twn4:COM3?crc=on&parity=even")).withCrc())
                .isTrue();
        assertThat(((ReaderAddress.Pcsc) read("pcsc:ACS ACR122U?hold=5000")).words())
                .isEqualTo("ACS ACR122U");
        assertThat(((ReaderAddress.Ascii) read("ascii:/dev/ttyS0?radix=dec&checksum=none"))
                        .format()
                        .radix())
                .isEqualTo(Radix.DECIMAL);
    }

    @ParameterizedTest
    @CsvSource({
        "'', UNKNOWN_KIND, kind",
        "/dev/ttyUSB0, UNKNOWN_KIND, kind",
        "pn533:/dev/ttyUSB0, UNKNOWN_KIND, kind",
        "PN532:/dev/ttyUSB0, UNKNOWN_KIND, kind",
        "pn532, MISSING_DEVICE, device",
        "pn532:, MISSING_DEVICE, device",
        "'twn4: ', MISSING_DEVICE, device",
        "ascii:?radix=dec, MISSING_DEVICE, device",
        "emulated:1, UNWANTED_DEVICE, device",
        "pn532:x?baud, MALFORMED_SETTING, baud",
        "pn532:x?=9600, MALFORMED_SETTING, =9600",
        "pn532:x?baud=9600&, MALFORMED_SETTING, ''",
        "pn532:x?radix=dec, UNKNOWN_SETTING, radix",
        "pcsc:x?baud=9600, UNKNOWN_SETTING, baud",
        "emulated?hold=1, UNKNOWN_SETTING, hold",
        "pn532:x?baud=9600&baud=9600, REPEATED_SETTING, baud",
        "pn532:x?baud=fast, INVALID_VALUE, baud",
        "pn532:x?baud=299, INVALID_VALUE, baud",
        "pn532:x?baud=4000001, INVALID_VALUE, baud",
        "pn532:x?baud=-9600, INVALID_VALUE, baud",
        "pn532:x?baud=99999999999, INVALID_VALUE, baud",
        "pn532:x?hold=600001, INVALID_VALUE, hold",
        "pn532:x?name=, INVALID_VALUE, name",
        "twn4:x?crc=yes, INVALID_VALUE, crc",
        "ascii:x?bits=9, INVALID_VALUE, bits",
        "ascii:x?stop=3, INVALID_VALUE, stop",
        "ascii:x?parity=mark, INVALID_VALUE, parity",
        "ascii:x?end=nl, INVALID_VALUE, end",
        "ascii:x?prefix=2, INVALID_VALUE, prefix",
        "ascii:x?suffix=zz, INVALID_VALUE, suffix",
        "'ascii:x?lengths=4,5', INVALID_VALUE, lengths",
        "ascii:x?lengths=, INVALID_VALUE, lengths",
        "ascii:x?readings=0, INVALID_VALUE, readings",
        "ascii:x?readings=6, INVALID_VALUE, readings",
        "ascii:x?skip=17, INVALID_VALUE, skip",
        "ascii:x?radix=dec&checksum=xor, CHECKSUM_OF_DECIMALS, checksum"
    })
    void what_is_wrong_is_told_with_its_part(String address, Kind kind, String part) {
        Either<AddressFault, ReaderAddress> read = ReaderAddress.parse(address);

        assertThat(read.isLeft()).as(address).isTrue();
        assertThat(read.getLeft().kind()).isEqualTo(kind);
        assertThat(read.getLeft().part()).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pn532:x?baud=300&hold=0", "pn532:x?baud=4000000&hold=600000", "ascii:x?readings=5&skip=16"})
    void the_bounds_belong_to_what_is_allowed(String address) {
        assertThat(ReaderAddress.parse(address).isRight()).isTrue();
    }

    @Test
    void nothing_before_a_colon_or_a_question_mark_is_no_kind() {
        assertThat(ReaderAddress.parse(":/dev/x").getLeft().value()).isEmpty();
        assertThat(ReaderAddress.parse("?baud=9600").getLeft().value()).isEmpty();
        assertThat(ReaderAddress.parse("pn532:x?b=1").getLeft())
                .extracting(AddressFault::kind, AddressFault::part)
                .containsExactly(Kind.UNKNOWN_SETTING, "b");
        assertThat(ReaderAddress.parse("x".repeat(60)).getLeft().value()).isEqualTo("x".repeat(60));
        assertThat(ReaderAddress.parse("ascii:x?prefix=" + "02".repeat(16)).isRight())
                .isTrue();
        assertThat(ReaderAddress.parse("ascii:x?prefix=" + "02".repeat(17)).isLeft())
                .isTrue();
    }

    @Test
    void of_several_faults_the_first_is_told() {
        assertThat(ReaderAddress.parse("ascii:x?baud=x&end=y").getLeft().part()).isEqualTo("baud");
    }

    @Test
    void REG_9_no_personal_number_shows_and_nothing_that_steers_a_terminal() {
        AddressFault fault =
                ReaderAddress.parse("pn532:x?name19121212-1212\u001b[2J=1").getLeft();

        assertThat(fault.part()).doesNotContain("121212").doesNotContain("\u001b");
        assertThat(ReaderAddress.parse("x".repeat(100)).getLeft().value())
                .hasSize(61)
                .endsWith("…");
    }

    @Property
    void any_text_is_an_address_or_a_fault(@ForAll String text) {
        assertThat(ReaderAddress.parse(text)).isNotNull();
        assertThat(ReaderAddress.parse("ascii:" + text)).isNotNull();
        assertThat(ReaderAddress.parse("pn532:x?" + text)).isNotNull();
        assertThat(ReaderAddress.parse("ascii:x?prefix=" + text)).isNotNull();
    }

    private static ReaderAddress read(String address) {
        return ReaderAddress.parse(address).getOrElseThrow(fault -> new AssertionError("" + fault));
    }
}
