package se.kvittens.store.acknowledging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import se.kvittens.application.acknowledging.Acknowledging;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.Personal;

/**
 * Acknowledgements as lines of a stream, and back. Whose a deviation is stands beside the line, where it can be erased, and so do
 * its id and what was seen of it: they are hashes of what names the recipient, and somebody who guesses well could tell by them
 * who it was. Of whom is erased, a line tells of no deviation any more.
 */
public final class AcknowledgingLines {

    private static final String ACKNOWLEDGED = "DEVIATION_ACKNOWLEDGED";
    private static final String TAKEN_BACK = "ACKNOWLEDGEMENT_TAKEN_BACK";

    /** An id has none of it. */
    private static final String BETWEEN = " ";

    private static final int PARTS = 2;

    private AcknowledgingLines() {}

    /** The time under which a month is found. */
    static Instant about(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public static NewLine line(Acknowledging what) {
        return new NewLine(
                what.seen().isPresent() ? ACKNOWLEDGED : TAKEN_BACK,
                new Body().json(),
                about(what.month()),
                what.deed(),
                new Personal(
                        what.recipient(),
                        what.deviation() + BETWEEN + what.seen().orElse("")),
                Optional.empty());
    }

    /**
     * What a line says.
     *
     * @throws FaultFound DAMAGED where it is not whole, NEWER_VERSION where there is more than is known here
     */
    public static Acknowledging acknowledging(Line line) throws FaultFound {
        Fields.of(line.body()).end();
        String[] parts = (line.note().isEmpty() ? BETWEEN : line.note()).split(BETWEEN, PARTS);
        if (parts.length < PARTS) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        try {
            YearMonth month = YearMonth.from(line.about().atOffset(ZoneOffset.UTC));
            return new Acknowledging(month, parts[0], seen(line.type(), parts[1]), line.recipient(), line.deed());
        } catch (DateTimeException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static Optional<String> seen(String type, String seen) throws FaultFound {
        return switch (type) {
            case ACKNOWLEDGED -> Optional.of(seen);
            case TAKEN_BACK -> Optional.empty();
            default -> throw new FaultFound(JournalFault.NEWER_VERSION);
        };
    }
}
