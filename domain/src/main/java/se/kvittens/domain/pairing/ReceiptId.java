package se.kvittens.domain.pairing;

/**
 * Names a receipt (kvittens), given by who took it, once and for all. Opaque; never a personal number. Names are in the
 * order of their characters, but that digits in a row are a number: of receipts at one instant {@code k-9} was made
 * before {@code k-10}.
 */
public record ReceiptId(String value) implements Comparable<ReceiptId> {

    public ReceiptId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of a receipt must not be blank.");
        }
    }

    @Override
    public int compareTo(ReceiptId other) {
        int natural = compare(value, other.value);
        return natural == 0 ? value.compareTo(other.value) : natural;
    }

    private static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int oneEnd = endOfNumber(one, i);
            int otherEnd = endOfNumber(other, j);
            boolean areNumbers = oneEnd > i && otherEnd > j;
            int difference = areNumbers
                    ? compareNumbers(one.substring(i, oneEnd), other.substring(j, otherEnd))
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (difference != 0) {
                return difference;
            }
            i = areNumbers ? oneEnd : i + 1;
            j = areNumbers ? otherEnd : j + 1;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Of any length. */
    private static int compareNumbers(String one, String other) {
        String a = withoutZeros(one);
        String b = withoutZeros(other);
        return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
    }

    private static String withoutZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }

    @Override
    public String toString() {
        return value;
    }
}
