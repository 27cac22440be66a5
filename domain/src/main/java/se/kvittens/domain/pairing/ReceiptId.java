package se.kvittens.domain.pairing;

import java.util.Comparator;

/**
 * Names a receipt (kvittens), given by who took it, once and for all. Opaque; never a personal number. Names that differ in
 * the number at their end alone are in the order of the number, in which who took them gave them: of receipts at one instant
 * {@code k-9} was made before {@code k-10}.
 */
public record ReceiptId(String value) implements Comparable<ReceiptId> {

    private static final Comparator<ReceiptId> IN_ORDER = Comparator.comparing(ReceiptId::stem)
            .thenComparing(id -> id.number().length())
            .thenComparing(ReceiptId::number);

    public ReceiptId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a receipt must not be blank.");
        }
    }

    @Override
    public int compareTo(ReceiptId other) {
        return IN_ORDER.compare(this, other);
    }

    private String stem() {
        return value.substring(0, endOfStem());
    }

    private String number() {
        return value.substring(endOfStem());
    }

    private int endOfStem() {
        int end = value.length();
        while (end > 0 && isDigit(value.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDigit(char each) {
        return each >= '0' && each <= '9';
    }

    @Override
    public String toString() {
        return value;
    }
}
