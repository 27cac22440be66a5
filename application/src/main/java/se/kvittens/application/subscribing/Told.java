package se.kvittens.application.subscribing;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.kvittens.domain.identity.CarerId;

/**
 * How far a system has been told.
 *
 * @param records of each carer the version up to which it was; none of a carer of whom nothing was told
 * @param months that were told to be closed
 */
public record Told(Map<CarerId, Long> records, Set<YearMonth> months) {

    private static final int HEX = 16;
    private static final int MARK_BYTES = 16;

    /** Nothing. */
    public static final Told NOTHING = new Told(Map.of(), Set.of());

    public Told {
        records = Map.copyOf(records);
        months = Set.copyOf(months);
    }

    /** Both: of each record the higher version. */
    public Told and(Told other) {
        Map<CarerId, Long> further = new HashMap<>(records);
        other.records.forEach((carer, version) -> further.merge(carer, version, Math::max));
        Set<YearMonth> more = new TreeSet<>(months);
        more.addAll(other.months);
        return new Told(further, more);
    }

    long version(CarerId carer) {
        return records.getOrDefault(carer, 0L);
    }

    /**
     * Other letters for each way in which records were told to each system, so that no two events share an id.
     *
     * @param system whose subscription has that id
     */
    String mark(String system, Marks by) {
        StringBuilder text = new StringBuilder(system).append('\n');
        new TreeMap<>(records)
                .forEach((carer, version) -> text.append(carer.value().length())
                        .append(' ')
                        .append(carer.value())
                        .append(' ')
                        .append(version)
                        .append('\n'));
        return lettersOf(by.of(bytes(text.toString())));
    }

    private static byte[] bytes(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int each = 0; each < text.length(); each++) {
            bytes[2 * each] = (byte) (text.charAt(each) >> Byte.SIZE);
            bytes[2 * each + 1] = (byte) text.charAt(each);
        }
        return bytes;
    }

    /** No digits: nothing in it looks like a number of anybody. */
    private static String lettersOf(byte[] mark) {
        return HexFormat.of()
                .formatHex(mark, 0, MARK_BYTES)
                .chars()
                .map(digit -> 'a' + Character.digit(digit, HEX))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
