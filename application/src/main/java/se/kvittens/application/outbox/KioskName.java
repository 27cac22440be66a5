package se.kvittens.application.outbox;

import java.util.Optional;
import se.kvittens.domain.pairing.ReceiptId;

/**
 * Names a kiosk among all that write to one journal, and so makes the numbers of its receipts names for all. Of letters a
 * to z, digits and hyphens, at most 40. A kiosk whose outbox is lost begins its numbers anew, and so needs a new name.
 */
public record KioskName(String value) {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 18;

    /**
     * Of allowed characters.
     *
     * @throws IllegalArgumentException if it has others; {@link #isAllowed} tells that as a value
     */
    public KioskName {
        if (!isAllowed(value)) {
            throw new IllegalArgumentException(
                    "A kiosk's name is made of the letters a to z, digits and hyphens, and has at most 40.");
        }
    }

    public static boolean isAllowed(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars().allMatch(each -> each == '-' || isDigit(each) || (each >= 'a' && each <= 'z'));
    }

    /** The name of the receipt with a number. No two kiosks give the same: the number has no hyphen. */
    public ReceiptId receipt(long number) {
        return new ReceiptId(value + "-" + number);
    }

    /** The number of a receipt of this kiosk; empty where it is another's. */
    public Optional<Long> numberOf(ReceiptId receipt) {
        int hyphen = receipt.value().lastIndexOf('-');
        String digits = receipt.value().substring(hyphen + 1);
        return receipt.value().startsWith(value + "-") && hyphen == value.length() && isNumber(digits)
                ? Optional.of(Long.valueOf(digits))
                : Optional.empty();
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(KioskName::isDigit);
    }

    private static boolean isDigit(int each) {
        return each >= '0' && each <= '9';
    }

    @Override
    public String toString() {
        return value;
    }
}
