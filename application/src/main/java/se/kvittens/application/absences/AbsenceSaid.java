package se.kvittens.application.absences;

import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;

/**
 * What somebody said of an absence: how it is from then on.
 *
 * @param id empty where it is one that was supplied with a month, which is known by whose it is, its first day and its cause
 */
public record AbsenceSaid(Optional<AbsenceId> id, RecipientId recipient, Absence absence, Deed deed) {}
