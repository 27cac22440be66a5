package se.kvittens.application.subscribing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
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

    private static final int MARK_BYTES = 16;
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
        byte[] digest = sha256().digest(pairs.toString().getBytes(StandardCharsets.UTF_8));
        return lettersOf(new BigInteger(1, Arrays.copyOf(digest, MARK_BYTES)));
    }

    /** No digits: nothing in it looks like a number of anybody. */
    private static String lettersOf(BigInteger number) {
        return number.toString(HEX)
                .chars()
                .map(digit -> 'a' + Character.digit(digit, HEX))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException unlikely) {
            throw new IllegalStateException("Each Java has SHA-256.", unlikely);
        }
    }
}
