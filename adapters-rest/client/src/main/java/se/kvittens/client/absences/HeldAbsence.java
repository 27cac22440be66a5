package se.kvittens.client.absences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;

/**
 * An absence as it stands now.
 *
 * @param absence its id
 * @param to the last day, where it is known (LIFE-4)
 * @param known since when the provider knew of it
 */
public record HeldAbsence(
        String absence,
        RecipientId recipient,
        Coded<AbsenceCause> cause,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<Instant> known,
        Optional<String> description,
        Coded<AbsenceOrigin> origin) {

    /** Neither whose nor why. */
    @Override
    public String toString() {
        return "HeldAbsence[" + from + "]";
    }
}
