package se.kvittens.nfc.address;

import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.nfc.address.AddressFault.Kind;
import se.kvittens.nfc.presence.PresenceRules;
import se.kvittens.nfc.serial.LineSettings;
import se.kvittens.nfc.serial.LineSettings.Parity;

/** Reads one address: {@code kind:device?name=value&name=value}. */
final class AddressReader {

    /** By factory of the PN532; a TWN4 over USB takes any. */
    private static final int FAST = 115_200;

    /** Of most readers that send by themselves. */
    private static final int SLOW = 9_600;

    private final String beforeSettings;
    private final String kind;
    private final String device;
    private final Settings settings;

    AddressReader(String text) {
        int question = text.indexOf('?');
        this.beforeSettings = question < 0 ? text : text.substring(0, question);
        this.settings = new Settings(question < 0 ? "" : text.substring(question + 1));
        int colon = beforeSettings.indexOf(':');
        this.kind = colon < 0 ? beforeSettings : beforeSettings.substring(0, colon);
        this.device = colon < 0 ? "" : beforeSettings.substring(colon + 1);
    }

    Either<AddressFault, ReaderAddress> read() {
        return switch (kind) {
            case "pn532" ->
                onPort(path -> new ReaderAddress.Pn532(name(), path, line(FAST), rules(PresenceRules.OF_POLLING)));
            case "twn4" ->
                onPort(path -> new ReaderAddress.Twn4(
                        name(), path, line(FAST), settings.onOrOff("crc"), rules(PresenceRules.OF_POLLING)));
            case "ascii" ->
                onPort(path -> new ReaderAddress.Ascii(
                        name(), path, line(SLOW), FormatSettings.read(settings), rulesOfSending()));
            case "pcsc" ->
                settings.unlessWrong(new ReaderAddress.Pcsc(name(), device, rules(PresenceRules.OF_POLLING)));
            case "emulated" ->
                device.isEmpty()
                        ? settings.unlessWrong(new ReaderAddress.Emulated(name()))
                        : fault(Kind.UNWANTED_DEVICE, "device", device, "emulated");
            default -> fault(Kind.UNKNOWN_KIND, "kind", kind, "pn532, twn4, ascii, pcsc, emulated");
        };
    }

    private Either<AddressFault, ReaderAddress> onPort(Function<Path, ReaderAddress> address) {
        Optional<Path> path = path();
        return path.isEmpty()
                ? fault(Kind.MISSING_DEVICE, "device", device, kind + ":/dev/serial/by-id/…")
                : settings.unlessWrong(address.apply(path.get()));
    }

    private Optional<Path> path() {
        try {
            return device.isBlank() ? Optional.empty() : Optional.of(Path.of(device));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private ReaderName name() {
        String usual = beforeSettings.isBlank() ? kind : beforeSettings;
        return new ReaderName(
                settings.value("name", usual, text -> Optional.of(text).filter(s -> !s.isBlank()), "…"));
    }

    private LineSettings line(int usualBaud) {
        return new LineSettings(
                settings.number("baud", 300, 4_000_000, usualBaud),
                settings.number("bits", 7, 8, 8),
                settings.oneOf("parity", Settings.words(Parity.values()), Parity.NONE),
                settings.number("stop", 1, 2, 1));
    }

    private PresenceRules rules(PresenceRules usual) {
        return usual.goneAfter(settings.time("gone", usual.missedFor()))
                .heldOffFor(settings.time("hold", usual.holdOff()));
    }

    private PresenceRules rulesOfSending() {
        PresenceRules usual = PresenceRules.OF_SENDING;
        return rules(usual).afterReadings(settings.number("readings", 1, 5, usual.readings()));
    }

    private static Either<AddressFault, ReaderAddress> fault(Kind kind, String part, String value, String expected) {
        return Either.left(new AddressFault(kind, part, value, expected));
    }
}
