package se.kvittens.lifecare.wire;

import static se.kvittens.lifecare.wire.MissingField.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.HeldAbsence;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldAbsence;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.time.DateSpan;

/** An absence; id, version and the moment of its last change come from the other system alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbsenceWire(
        @Nullable String id,
        @Nullable String version,
        @Nullable String provider,
        PersonWire customer,
        AbsenceCause cause,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable OffsetDateTime known,
        String description,
        @Nullable OffsetDateTime changed) {

    public AbsenceWire {
        need(customer, "customer");
        need(cause, "cause");
        need(firstDay, "firstDay");
        need(description, "description");
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("lastDay is before firstDay");
        }
        if (PersonalNumbers.appearIn(description)) {
            throw new IllegalArgumentException("the description holds a personal number");
        }
    }

    public static AbsenceWire of(RecipientId recipient, Absence absence) {
        LocalDate lastDay = absence.isOpen() ? null : absence.days().end().minusDays(1);
        return new AbsenceWire(
                null,
                null,
                null,
                PersonWire.of(recipient.value()),
                absence.cause(),
                absence.days().start(),
                lastDay,
                absence.known().map(Instants::toWire).orElse(null),
                absence.description(),
                null);
    }

    public HeldAbsence held() {
        return new HeldAbsence(
                new AbsenceId(need(id, "id")), need(version, "version"), customer.recipient(), absence());
    }

    public ToldAbsence told(String source) {
        return new ToldAbsence(
                Optional.of(need(id, "id")),
                Optional.ofNullable(provider),
                customer.told(),
                absence(),
                new Origin(source, 0, Optional.of(need(changed, "changed").toInstant())));
    }

    private Absence absence() {
        DateSpan days = lastDay == null ? DateSpan.from(firstDay) : DateSpan.closed(firstDay, lastDay);
        return new Absence(days, cause, Optional.ofNullable(known).map(OffsetDateTime::toInstant), description);
    }

    /** The description is personal. */
    @Override
    public String toString() {
        return "AbsenceWire[" + id + "]";
    }
}
