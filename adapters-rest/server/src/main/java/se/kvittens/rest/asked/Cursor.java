package se.kvittens.rest.asked;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * How far a list of visits, or of what is named as they are, was read.
 *
 * @param first the first receipt of the last that was read, or when it begins
 * @param visit its name
 */
public record Cursor(Instant first, VisitId visit) implements Comparable<Cursor> {

    private static final Comparator<Cursor> IN_ORDER =
            Comparator.comparing(Cursor::first).thenComparing(Cursor::visit);
    private static final String BETWEEN = " ";

    public static Cursor of(RegisteredVisit visit) {
        return new Cursor(visit.firstReceipt(), visit.id());
    }

    /** Empty where it is none that was told. */
    public static Optional<Cursor> read(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int between = plain.indexOf(BETWEEN);
            return between < 0
                    ? Optional.empty()
                    : Optional.of(new Cursor(
                            Instant.parse(plain.substring(0, between)), new VisitId(plain.substring(between + 1))));
        } catch (DateTimeException | IllegalArgumentException made) {
            return Optional.empty();
        }
    }

    public String text() {
        byte[] plain = (first + BETWEEN + visit.value()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    @Override
    public int compareTo(Cursor other) {
        return IN_ORDER.compare(this, other);
    }
}
