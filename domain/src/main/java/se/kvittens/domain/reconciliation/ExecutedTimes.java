package se.kvittens.domain.reconciliation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;

/** The executed time of a reconciled month, before cohabitants, staffing and grants: what the systems' visits come to. */
public final class ExecutedTimes {

    private final Reconciliation reconciled;

    ExecutedTimes(Reconciliation reconciled) {
        this.reconciled = reconciled;
    }

    /** All visits of the month, each once: of those in both the copy that counts. */
    public Explained<Duration> ofMonth() {
        return sum(Stream.concat(alone(), reconciled.both().map(HeldTwice::counting)));
    }

    /** The visits that a system holds alone. */
    public Explained<Duration> onlyIn(SystemOfRecord system) {
        return sum(reconciled.only(system).stream().map(HeldAlone::visit));
    }

    /** Visits that both hold, by the copies of one system. */
    public static Explained<Duration> of(Collection<HeldTwice> visits, SystemOfRecord system) {
        return sum(visits.stream().map(visit -> visit.in(system)));
    }

    /** Visits that both hold, by the copies that count. */
    public static Explained<Duration> counting(Collection<HeldTwice> visits) {
        return sum(visits.stream().map(HeldTwice::counting));
    }

    /** The month if a system's visits were not to be had: all that the other one holds. */
    public Explained<Duration> without(SystemOfRecord missing) {
        SystemOfRecord other = missing == SystemOfRecord.PHONIRO ? SystemOfRecord.LIFECARE : SystemOfRecord.PHONIRO;
        return sum(Stream.concat(
                reconciled.only(other).stream().map(HeldAlone::visit),
                reconciled.both().map(visit -> visit.in(other))));
    }

    /** How much less that is; negative where the other system's copies are longer than those that count. */
    public Explained<Duration> lostWithout(SystemOfRecord missing) {
        return Explained.reckoned(
                RuleId.SYS_1,
                Term.LOST_TIME,
                Reckoning.LESS,
                Duration.class,
                List.of(ofMonth(), without(missing), new Fact(Term.SYSTEM, missing)));
    }

    private Stream<HeldVisit> alone() {
        return Stream.concat(reconciled.onlyPhoniro().stream(), reconciled.onlyLifecare().stream())
                .map(HeldAlone::visit);
    }

    private static Explained<Duration> sum(Stream<HeldVisit> visits) {
        List<Ground> parts = new ArrayList<>();
        visits.map(HeldVisit::part).forEach(parts::add);
        return Explained.reckoned(RuleId.SYS_1, Term.EXECUTED_TIME, Reckoning.SUM, Duration.class, parts);
    }
}
