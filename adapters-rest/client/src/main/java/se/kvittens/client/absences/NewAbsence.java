package se.kvittens.client.absences;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;

/**
 * An absence to be registered.
 *
 * @param absence an id of its own, drawn at random; to send it again makes no second one
 * @param to the last day, where it is known
 * @param known since when the provider knows of it (PAY-3)
 * @param description a short one, without personal numbers
 */
public record NewAbsence(
        String absence,
        RecipientId recipient,
        AbsenceCause cause,
        LocalDate from,
        Optional<LocalDate> to,
        Optional<Instant> known,
        Optional<String> description) {

    /** Neither whose nor why. */
    @Override
    public String toString() {
        return "NewAbsence[" + from + "]";
    }
}
