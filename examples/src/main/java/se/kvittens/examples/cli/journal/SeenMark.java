package se.kvittens.examples.cli.journal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.hash.ContentHash;

/**
 * What was seen of a visit, or of several, in six characters that a person can say again: its id, its registered times and
 * how often they were changed. It finds what has changed meanwhile, and is no secret.
 */
public record SeenMark(String text) {

    private static final int LENGTH = 6;
    private static final String BEFORE = "@";

    public static SeenMark of(RegisteredVisit visit) {
        return new SeenMark(shortened(line(visit)));
    }

    /** In whichever order they are shown. */
    public static SeenMark of(Collection<RegisteredVisit> visits) {
        return new SeenMark(shortened(visits.stream()
                .sorted(Comparator.comparing(RegisteredVisit::id))
                .map(SeenMark::line)
                .collect(Collectors.joining())));
    }

    /** A visit by its id and its mark, as it is listed and named. */
    public static String named(RegisteredVisit visit) {
        return visit.id() + BEFORE + of(visit).text();
    }

    /** The mark behind a visit's name; empty where there is none. */
    public static Optional<SeenMark> behind(String named) {
        int at = named.lastIndexOf(BEFORE);
        return at < 1 ? Optional.empty() : Optional.of(new SeenMark(named.substring(at + BEFORE.length())));
    }

    /** The name before the mark, or the whole where there is none. */
    public static String nameIn(String named) {
        int at = named.lastIndexOf(BEFORE);
        return at < 0 ? named : named.substring(0, at);
    }

    private static String line(RegisteredVisit visit) {
        Seen seen = Seen.of(visit);
        return "%s %s %s %d\n".formatted(visit.id(), seen.start(), seen.end(), seen.changes());
    }

    private static String shortened(String content) {
        return ContentHash.of(content).substring(0, LENGTH);
    }
}
