package se.kvittens.nfc.address;

import se.kvittens.domain.people.PersonalNumbers;

/**
 * What is wrong with the address of a reader.
 *
 * @param part of the address: its kind, its device, or the name of a setting
 * @param value what stands there, shortened, and never with a personal number or what no one sees
 * @param expected what would have been right, in the words of the address; may be empty
 */
public record AddressFault(Kind kind, String part, String value, String expected) {

    /** The kinds of faults; the words for each are in the message bundle, under its name. */
    public enum Kind {
        UNKNOWN_KIND,
        MISSING_DEVICE,
        UNWANTED_DEVICE,
        MALFORMED_SETTING,
        UNKNOWN_SETTING,
        REPEATED_SETTING,
        INVALID_VALUE,
        CHECKSUM_OF_DECIMALS
    }

    private static final int MOST_CHARACTERS = 60;

    public AddressFault {
        part = shown(part);
        value = shown(value);
    }

    private static String shown(String text) {
        String masked = PersonalNumbers.maskedIn(text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " "));
        return masked.length() <= MOST_CHARACTERS ? masked : masked.substring(0, MOST_CHARACTERS) + "…";
    }
}
