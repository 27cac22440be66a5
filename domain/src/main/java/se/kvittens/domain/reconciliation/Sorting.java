package se.kvittens.domain.reconciliation;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.settlement.SettlementRefused;
import se.kvittens.domain.source.SameVisit;
import se.kvittens.domain.source.SameVisits;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.VisitRefused;

/** Puts each visit of a month into the list where it belongs. */
final class Sorting {

    private final Reconciliation.Subject subject;
    private final LockDates locks;
    private final Executed executed;
    private final List<HeldTwice> agreeing = new ArrayList<>();
    private final List<HeldTwice> differing = new ArrayList<>();
    private int outsideMonth;
    private @Nullable VisitRefused refused;

    Sorting(Reconciliation.Subject subject, LockDates locks) {
        this.subject = subject;
        this.locks = locks;
        this.executed = new Executed(subject);
    }

    Either<SettlementRefused, Reconciliation> sort(List<RegisteredVisit> visits) {
        SameVisits same = subject.rules().cutOver().sameAmong(visits);
        same.both().forEach(this::sort);
        List<HeldAlone> onlyPhoniro = alone(same.onlyPhoniro());
        List<HeldAlone> onlyLifecare = alone(same.onlyLifecare());
        return refused == null
                ? Either.right(
                        new Reconciliation(subject, onlyPhoniro, onlyLifecare, agreeing, differing, outsideMonth))
                : Either.left(new SettlementRefused.OfVisit(refused));
    }

    private void sort(SameVisit pair) {
        Optional<HeldVisit> phoniro = held(pair.phoniro());
        Optional<HeldVisit> lifecare = held(pair.lifecare());
        if (phoniro.isEmpty() || lifecare.isEmpty()) {
            return;
        }
        HeldTwice visit = new HeldTwice(phoniro.get(), lifecare.get(), liveAt(pair.start()), Comparison.of(pair));
        if (!visit.isOfMonth()) {
            outsideMonth += 2;
        } else if (visit.agrees()) {
            agreeing.add(visit);
        } else {
            differing.add(visit);
        }
    }

    private List<HeldAlone> alone(List<RegisteredVisit> visits) {
        List<HeldAlone> alone = new ArrayList<>(visits.size());
        for (RegisteredVisit visit : visits) {
            Optional<HeldVisit> held = held(visit);
            if (held.filter(HeldVisit::isOfMonth).isPresent()) {
                alone.add(new HeldAlone(held.get(), liveAt(visit.firstReceipt())));
            } else {
                outsideMonth++;
            }
        }
        return alone;
    }

    private Explained<SystemOfRecord> liveAt(Instant start) {
        return subject.rules().cutOver().live(start, subject.provider());
    }

    private Optional<HeldVisit> held(RegisteredVisit visit) {
        Either<VisitRefused, EffectiveVisit> effective =
                subject.rules().visits().changes().effective(visit, locks);
        if (effective.isLeft()) {
            refused = refused == null ? effective.getLeft() : refused;
            return Optional.empty();
        }
        return Optional.of(executed.of(effective.get()));
    }
}
