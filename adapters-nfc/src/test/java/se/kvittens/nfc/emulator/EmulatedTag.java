package se.kvittens.nfc.emulator;

import java.util.HexFormat;

/**
 * A tag of ISO 14443 type A.
 *
 * @param hex its number: 4, 7 or 10 bytes in hexadecimal digits
 */
public record EmulatedTag(String hex) {

    public EmulatedTag {
        if (!hex.matches("(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{14}|[0-9A-Fa-f]{20})")) {
            throw new IllegalArgumentException("\"" + hex
                    + "\" is no tag's number. Maybe digits are missing: it has 8, 14 or 20, as 04A1B2C3D4E580.");
        }
    }

    public byte[] uid() {
        return HexFormat.of().parseHex(hex);
    }

    /** As an NTAG of seven bytes, a MIFARE Classic of four, and a tag of ten bytes give it (SENS_RES). */
    byte[] atqa() {
        return switch (uid().length) {
            case 4 -> new byte[] {0x00, 0x04};
            case 7 -> new byte[] {0x00, 0x44};
            default -> new byte[] {0x00, (byte) 0xC4};
        };
    }

    /** SEL_RES. */
    byte sak() {
        return uid().length == 4 ? (byte) 0x08 : 0x00;
    }
}
