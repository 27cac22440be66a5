package se.kvittens.domain.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * A version of a visit that a correction made, beside the one that was locked.
 *
 * @param month whose basis it corrects
 * @param number from 2 on, for that visit and month
 * @param recipient whose visit it is
 * @param counts the visit as it is settled; empty where it is annulled
 * @param taken into the record
 */
public record CorrectedVersion(
        YearMonth month,
        VisitId visit,
        int number,
        RecipientId recipient,
        Optional<RegisteredVisit> counts,
        CorrectionCause cause,
        Deed deed,
        Instant taken) {}
