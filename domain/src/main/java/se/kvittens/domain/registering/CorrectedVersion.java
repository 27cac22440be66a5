package se.kvittens.domain.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.visit.Correction;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/**
 * A version of a visit that a correction made, beside the one that was locked.
 *
 * @param month whose basis it corrects
 * @param visit by the name that it has in that month
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
        Instant taken) {

    /** From the first version, with what was known of the visit when it was corrected. */
    static CorrectedVersion of(RegisteredVisit first, RegisteredVisit known, VisitCorrected made, Recorded recorded) {
        return new CorrectedVersion(
                made.month(),
                first.id(),
                made.version(),
                first.recipient(),
                made.to().map(to -> corrected(first, known, to, recorded)),
                made.cause(),
                recorded.deed(),
                recorded.taken());
    }

    private static RegisteredVisit corrected(
            RegisteredVisit first, RegisteredVisit known, NewVersion to, Recorded each) {
        VisitCorrected correction = (VisitCorrected) each.happening();
        Instant made = each.deed().when();
        return new RegisteredVisit(
                first.id(),
                first.recipient(),
                first.carer(),
                first.system(),
                moved(first.start(), known.start(), to.start()),
                moved(first.end(), known.end(), to.end()),
                new Registration(
                        first.registration().registered(),
                        Optional.of(made),
                        List.of(),
                        Optional.of(
                                new Correction(correction.version(), each.deed().role(), made, correction.cause()))),
                remarks(first.remarks(), to),
                to.tasks(),
                first.planned());
    }

    /** It keeps its method, also one that came after the lock; one that is missing still is manual (REG-7). */
    private static Receipt moved(@Nullable Receipt locked, @Nullable Receipt since, Instant to) {
        Receipt receipt = locked != null ? locked : since;
        return receipt == null ? new Receipt(to, ReceiptMethod.MANUAL) : receipt.movedTo(to);
    }

    private static Remarks remarks(Remarks first, NewVersion to) {
        return new Remarks(
                to.manualCause(),
                to.outsideAllowed(),
                first.tag(),
                to.doubleStaffing(),
                to.declined(),
                first.privatePhone(),
                first.phone(),
                first.note());
    }
}
