package se.kvittens.store.keeping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.store.codec.Body;
import se.kvittens.store.codec.Fields;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.Line;
import se.kvittens.store.stream.NewLine;
import se.kvittens.store.stream.Personal;
import se.kvittens.store.stream.StreamKind;

/** Absences as lines of a stream, and back. Whose it is and what it was said to be stand beside the line, to be erased. */
public final class AbsenceLines implements JdbcChronicle.Written<AbsenceSaid> {

    private static final String SAID = "ABSENCE_SAID";

    @Override
    public StreamKind kind() {
        return StreamKind.ABSENCES;
    }

    @Override
    public NewLine line(AbsenceSaid said) {
        return lineOf(said);
    }

    @Override
    public AbsenceSaid read(Line line) throws FaultFound {
        return absence(line);
    }

    private static NewLine lineOf(AbsenceSaid said) {
        Absence absence = said.absence();
        DateSpan days = absence.days();
        Optional<LocalDate> last = Optional.of(days.end().minusDays(1)).filter(day -> !absence.isOpen());
        Body body = new Body()
                .with("absence", said.id())
                .with("from", days.start())
                .with("to", last)
                .with("cause", absence.cause().name())
                .withInstant("known", absence.known().orElse(null));
        return new NewLine(
                SAID,
                body.json(),
                last.orElse(days.start()).atStartOfDay(ZoneOffset.UTC).toInstant(),
                said.deed(),
                new Personal(Optional.of(said.recipient()), absence.description()),
                Optional.empty());
    }

    /**
     * What a line says.
     *
     * @throws FaultFound DAMAGED where it is not whole, NEWER_VERSION where there is more than is known here
     */
    public static AbsenceSaid absence(Line line) throws FaultFound {
        if (!line.type().equals(SAID)) {
            throw new FaultFound(JournalFault.NEWER_VERSION);
        }
        Fields fields = Fields.of(line.body());
        try {
            AbsenceSaid said = new AbsenceSaid(
                    fields.optionalText("absence").map(AbsenceId::new),
                    recipient(line),
                    new Absence(
                            days(fields),
                            fields.oneOf(AbsenceCause.class, "cause"),
                            fields.optionalInstant("known"),
                            line.note()),
                    line.deed());
            fields.end();
            return said;
        } catch (DateTimeException | IllegalArgumentException damaged) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
    }

    private static DateSpan days(Fields fields) throws FaultFound {
        LocalDate from = LocalDate.parse(fields.text("from"));
        Optional<LocalDate> last = fields.optionalText("to").map(LocalDate::parse);
        return last.map(to -> DateSpan.closed(from, to)).orElseGet(() -> DateSpan.from(from));
    }

    private static RecipientId recipient(Line line) throws FaultFound {
        return line.recipient().orElseThrow(() -> new FaultFound(JournalFault.DAMAGED));
    }
}
