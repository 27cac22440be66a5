package se.kvittens.nfc.address;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import se.kvittens.nfc.address.AddressFault.Kind;
import se.kvittens.nfc.codec.AsciiFormat;
import se.kvittens.nfc.codec.AsciiFormat.ByteOrder;
import se.kvittens.nfc.codec.AsciiFormat.Checksum;
import se.kvittens.nfc.codec.AsciiFormat.Radix;
import se.kvittens.nfc.codec.Bytes;
import se.kvittens.nfc.codec.LineEnd;

/** How a reader writes numbers, from the settings of its address. */
final class FormatSettings {

    private static final Map<String, Checksum> CHECKSUMS =
            Map.of("none", Checksum.NONE, "xor", Checksum.XOR, "sum", Checksum.TWOS_COMPLEMENT);
    private static final Map<String, Radix> RADICES = Map.of("hex", Radix.HEXADECIMAL, "dec", Radix.DECIMAL);
    private static final String HEX = "02, 0D0A, …";
    private static final int MOST_AROUND = 16;
    private static final int MOST_SKIPPED = 16;

    private FormatSettings() {}

    static AsciiFormat read(Settings settings) {
        AsciiFormat usual = AsciiFormat.PLAIN;
        AsciiFormat format = new AsciiFormat(
                settings.oneOf("end", Settings.words(LineEnd.values()), usual.lineEnd()),
                settings.value("prefix", usual.prefix(), FormatSettings::bytes, HEX),
                settings.value("suffix", usual.suffix(), FormatSettings::bytes, HEX),
                settings.oneOf("checksum", CHECKSUMS, usual.checksum()),
                settings.oneOf("radix", RADICES, usual.radix()),
                settings.oneOf("order", Settings.words(ByteOrder.values()), usual.order()),
                settings.number("skip", 0, MOST_SKIPPED, usual.skipped()),
                settings.value("lengths", usual.lengths(), FormatSettings::lengths, "4, 7, 10"));
        if (format.radix() == Radix.DECIMAL && format.checksum() != Checksum.NONE) {
            settings.fail(Kind.CHECKSUM_OF_DECIMALS, "checksum", "radix=dec", "checksum=none");
        }
        return format;
    }

    private static Optional<Bytes> bytes(String hex) {
        boolean pairs = hex.length() <= 2 * MOST_AROUND && hex.matches("(?:[0-9A-Fa-f]{2})*");
        return pairs ? Optional.of(Bytes.hex(hex)) : Optional.empty();
    }

    private static Optional<SortedSet<Integer>> lengths(String text) {
        SortedSet<Integer> lengths = new TreeSet<>();
        for (String each : text.split(",", -1)) {
            if (!each.matches("4|7|10")) {
                return Optional.empty();
            }
            lengths.add(Integer.valueOf(each));
        }
        return Optional.of(lengths);
    }
}
