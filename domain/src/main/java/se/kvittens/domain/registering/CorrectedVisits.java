package se.kvittens.domain.registering;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.visit.Correction;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/**
 * What corrections made of the visits of one carer. A correction starts from the visit as it was locked or, where it was
 * not there then, as it was when it was corrected; so nothing that is recorded later changes what a correction says.
 */
public final class CorrectedVisits {

    private final CarersVisits visits;
    private final LockDates locks;

    public CorrectedVisits(CarersVisits visits, LockDates locks) {
        this.visits = visits;
        this.locks = locks;
    }

    /** In the order in which they were made. */
    public List<CorrectedVersion> versions() {
        return visits.recorded().stream()
                .filter(each -> each.happening() instanceof VisitCorrected)
                .flatMap(each -> version(each).stream())
                .toList();
    }

    /** Whether the very same was corrected before. */
    boolean isRecorded(VisitCorrected correction) {
        return visits.recorded().stream().anyMatch(each -> each.happening().equals(correction));
    }

    /** Those of one visit in one month. */
    List<CorrectedVersion> versionsOf(VisitId visit, YearMonth month) {
        return versions().stream()
                .filter(each -> each.visit().equals(visit) && each.month().equals(month))
                .toList();
    }

    /** The visit that a correction made now in a month would start from, whichever month it counts in. */
    public Optional<RegisteredVisit> firstVersion(VisitId receiptOrVisit, YearMonth month) {
        return firstVersion(receiptOrVisit, month, visits);
    }

    /** Whether a visit is settled in a month: as it was corrected last there, or as it was locked. */
    boolean counts(VisitId name, MonthView month) {
        List<CorrectedVersion> versions = firstVersion(name, month.month())
                .map(first -> versionsOf(first.id(), month.month()))
                .orElse(List.of());
        return versions.isEmpty()
                ? locks.of(month.month())
                        .flatMap(lock -> visits.asOf(lock.value().instant()).find(name))
                        .filter(month::has)
                        .isPresent()
                : versions.get(versions.size() - 1).counts().isPresent();
    }

    private Optional<RegisteredVisit> firstVersion(VisitId name, YearMonth month, CarersVisits whenCorrected) {
        return locks.of(month)
                .flatMap(lock -> visits.asOf(lock.value().instant()).find(name))
                .or(() -> whenCorrected.find(name));
    }

    private Optional<CorrectedVersion> version(Recorded each) {
        VisitCorrected correction = (VisitCorrected) each.happening();
        CarersVisits whenCorrected = visits.before(each);
        return firstVersion(correction.visit(), correction.month(), whenCorrected)
                .map(first -> new CorrectedVersion(
                        correction.month(),
                        first.id(),
                        correction.version(),
                        first.recipient(),
                        correction
                                .to()
                                .map(to -> corrected(
                                        first,
                                        whenCorrected.find(correction.visit()).orElse(first),
                                        to,
                                        each)),
                        correction.cause(),
                        each.deed(),
                        each.taken()));
    }

    /** From the first version, with what was known of the visit when it was corrected. */
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
