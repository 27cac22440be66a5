package se.kvittens.domain.absence;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.DateSpan;

/**
 * An absence (frånvaro) of a recipient.
 *
 * @param days from its first day to its last; open-ended until the last day is known
 * @param known when the provider learned of it, where that was noted
 * @param description a short one, free of personal numbers; may be empty
 */
@Home(RuleId.LIFE_4)
public record Absence(DateSpan days, AbsenceCause cause, Optional<Instant> known, String description) {

    public static Absence of(DateSpan days, AbsenceCause cause, Optional<Instant> known) {
        return new Absence(days, cause, known, "");
    }

    public boolean isOpen() {
        return days.end().equals(LocalDate.MAX);
    }

    /** The absence with its last day set, once or again; refused where that day is before the first. */
    public Either<LastDayBeforeFirst, Absence> closedOn(LocalDate lastDay) {
        return lastDay.isBefore(days.start())
                ? Either.left(new LastDayBeforeFirst(days.start(), lastDay))
                : Either.right(new Absence(DateSpan.closed(days.start(), lastDay), cause, known, description));
    }

    /** The description is personal. */
    @Override
    public String toString() {
        return "Absence[" + cause + " " + days + "]";
    }

    /** Why an absence can't be closed on a day. */
    public record LastDayBeforeFirst(LocalDate firstDay, LocalDate lastDay) {}
}
