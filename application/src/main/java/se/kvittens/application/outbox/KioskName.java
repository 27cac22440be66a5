package se.kvittens.application.outbox;

import java.util.Optional;
import java.util.regex.Pattern;
import se.kvittens.domain.pairing.ReceiptId;

/**
 * Names a kiosk among all that write to one journal, and so makes the numbers of its receipts names for all. Of letters a
 * to z, digits and hyphens, at most 40. A kiosk whose outbox is lost begins its numbers anew, and so needs a new name.
 */
public record KioskName(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

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
        return ALLOWED.matcher(value).matches();
    }

    /** The name of the receipt with a number. No two kiosks give the same: the number has no hyphen. */
    public ReceiptId receipt(long number) {
        return new ReceiptId(value + "-" + number);
    }

    /** The number of a receipt of this kiosk; empty where it is another's. */
    public Optional<Long> numberOf(ReceiptId receipt) {
        String own = value + "-";
        String digits = receipt.value().startsWith(own) ? receipt.value().substring(own.length()) : "";
        return NUMBER.matcher(digits).matches() ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
