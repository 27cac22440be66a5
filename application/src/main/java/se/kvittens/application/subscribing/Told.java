package se.kvittens.application.subscribing;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import se.kvittens.domain.identity.CarerId;

/**
 * How far a system has been told.
 *
 * @param records of each carer the version up to which it was; none of a carer of whom nothing was told
 * @param months that were told to be closed
 */
public record Told(Map<CarerId, Long> records, Set<YearMonth> months) {

    private static final int HEX = 16;

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

    /** Other letters for each way in which records were told, so that no two events of one system share an id. */
    String mark() {
        StringBuilder pairs = new StringBuilder();
        new TreeMap<>(records)
                .forEach((carer, version) -> pairs.append(carer.value().length())
                        .append(' ')
                        .append(carer.value())
                        .append(' ')
                        .append(version)
                        .append('\n'));
        return lettersOf(UUID.nameUUIDFromBytes(bytes(pairs.toString())));
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
    private static String lettersOf(UUID digest) {
        return digest.toString()
                .replace("-", "")
                .chars()
                .map(digit -> 'a' + Character.digit(digit, HEX))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
