package se.kvittens.application.absences;

import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.identity.RecipientId;

/**
 * An absence as the system that keeps it holds it.
 *
 * @param version changes with each change of the absence; opaque
 */
public record HeldAbsence(AbsenceId id, String version, RecipientId recipient, Absence absence, Origin origin) {

    /** One that was registered there. */
    public HeldAbsence(AbsenceId id, String version, RecipientId recipient, Absence absence) {
        this(id, version, recipient, absence, Origin.REGISTERED);
    }
}
