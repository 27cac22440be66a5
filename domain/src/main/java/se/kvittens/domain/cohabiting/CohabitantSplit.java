package se.kvittens.domain.cohabiting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.cohabiting.CohabitantPolicy.SplitByPlannedTime;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.quantity.ExactTime;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Ground;
import se.kvittens.domain.reason.Reckoning;
import se.kvittens.domain.reason.Ruled;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.EffectiveVisit;

/**
 * Recognises the pairs and divides their time. Of T seconds from the first start to the last end, with planned lengths a
 * and b, the first visit gets T·a/(a+b) rounded half up to the second and the second visit the rest: their sum is always
 * T, and the first is never more than half a second off its exact share. Visits one after the other that are no such
 * pair keep their own receipts.
 */
@Home({RuleId.COHAB_1, RuleId.COHAB_2})
final class CohabitantSplit {

    private final SplitByPlannedTime policy;
    private final Map<RecipientId, Recipient> recipients;
    private final Set<RecipientId> cohabitants = new HashSet<>();

    CohabitantSplit(SplitByPlannedTime policy, Map<RecipientId, Recipient> recipients) {
        this.policy = policy;
        this.recipients = recipients;
        for (Recipient recipient : recipients.values()) {
            recipient.cohabitsWith().ifPresent(other -> cohabitants.addAll(List.of(recipient.id(), other)));
        }
    }

    List<EffectiveVisit> apply(List<EffectiveVisit> visits) {
        Map<VisitId, EffectiveVisit> result = new LinkedHashMap<>();
        visits.forEach(visit -> result.put(visit.id(), visit));
        Set<VisitId> taken = new HashSet<>();
        for (Pair pair : candidates(visits)) {
            if (!taken.contains(pair.first.id()) && !taken.contains(pair.second.id())) {
                taken.add(pair.first.id());
                taken.add(pair.second.id());
                divide(pair, result);
            }
        }
        return List.copyOf(result.values());
    }

    /** In order of the first visit's start, then the second's. */
    private List<Pair> candidates(List<EffectiveVisit> visits) {
        Map<CarerId, List<EffectiveVisit>> byCarer = visits.stream()
                .filter(visit -> visit.wasMade() && cohabitants.contains(visit.recipient()))
                .collect(Collectors.groupingBy(EffectiveVisit::carer));
        return byCarer.values().stream()
                .flatMap(this::pairsOf)
                .sorted(Pair.IN_ORDER)
                .toList();
    }

    private Stream<Pair> pairsOf(List<EffectiveVisit> ofCarer) {
        List<EffectiveVisit> seconds = ofCarer.stream().filter(this::isShort).toList();
        return ofCarer.stream()
                .flatMap(first -> seconds.stream()
                        .filter(second -> isPair(first, second))
                        .map(second -> new Pair(first, second)));
    }

    private boolean isShort(EffectiveVisit visit) {
        return visit.spanWhenMade().length().compareTo(policy.longestSecond().value()) <= 0;
    }

    private boolean isPair(EffectiveVisit first, EffectiveVisit second) {
        if (!cohabit(first.recipient(), second.recipient())) {
            return false;
        }
        Duration between = Duration.between(
                first.spanWhenMade().end(), second.spanWhenMade().start());
        return !between.isNegative() && between.compareTo(policy.mostBetween().value()) <= 0;
    }

    /** It is enough that one of them names the other. */
    private boolean cohabit(RecipientId one, RecipientId other) {
        return !one.equals(other) && (names(one, other) || names(other, one));
    }

    private boolean names(RecipientId one, RecipientId other) {
        Recipient recipient = recipients.get(one);
        return recipient != null
                && recipient.cohabitsWith().filter(other::equals).isPresent();
    }

    private void divide(Pair pair, Map<VisitId, EffectiveVisit> result) {
        Optional<Duration> a = pair.first.registered().planned();
        Optional<Duration> b = pair.second.registered().planned();
        if (a.isEmpty() || b.isEmpty() || a.get().plus(b.get()).isZero()) {
            markSplitNeeded(pair, a, b, result);
            return;
        }
        TimeSpan whole = new TimeSpan(
                pair.first.spanWhenMade().start(), pair.second.spanWhenMade().end());
        Explained<Duration> share = firstShare(whole, a.get(), b.get());
        Instant border = whole.start().plus(share.value());
        Deviation split = Deviation.noted(
                DeviationCode.COHABITANT_SPLIT,
                new Fact(Term.VISITS, pair.ids()),
                share.why(),
                new Ruled(policy.mostBetween()),
                new Ruled(policy.longestSecond()));
        result.put(pair.first.id(), pair.first.with(new TimeSpan(whole.start(), border), split));
        result.put(pair.second.id(), pair.second.with(new TimeSpan(border, whole.end()), split));
    }

    private static Explained<Duration> firstShare(TimeSpan whole, Duration a, Duration b) {
        List<Ground> because = List.of(
                new Fact(Term.WHOLE_TIME, whole.length()),
                new Fact(Term.PLANNED_SHARE, Ratio.of(a.toSeconds(), Math.addExact(a.toSeconds(), b.toSeconds()))));
        Explained<ExactTime> exact =
                Explained.reckoned(RuleId.COHAB_2, Term.SHARE_EXACTLY, Reckoning.SCALED, ExactTime.class, because);
        return Explained.reckoned(RuleId.COHAB_2, Term.SHARE, Reckoning.ROUNDED, Duration.class, List.of(exact));
    }

    @Home(RuleId.COHAB_3)
    private static void markSplitNeeded(
            Pair pair, Optional<Duration> a, Optional<Duration> b, Map<VisitId, EffectiveVisit> result) {
        Deviation needed = Deviation.noted(
                DeviationCode.COHABITANT_SPLIT_NEEDED,
                new Fact(Term.VISITS, pair.ids()),
                new Fact(Term.PLANNED_TIME, a.<Object>map(time -> time).orElse(Optional.empty())),
                new Fact(Term.PLANNED_TIME, b.<Object>map(time -> time).orElse(Optional.empty())));
        result.put(pair.first.id(), pair.first.with(pair.first.spanWhenMade(), needed));
        result.put(pair.second.id(), pair.second.with(pair.second.spanWhenMade(), needed));
    }

    /** Two visits, the first of which may hold the other's time. */
    private record Pair(EffectiveVisit first, EffectiveVisit second) {

        static final Comparator<Pair> IN_ORDER = Comparator.comparing(
                        (Pair pair) -> pair.first.spanWhenMade().start())
                .thenComparing(pair -> pair.second.spanWhenMade().start())
                .thenComparing(pair -> pair.first.id())
                .thenComparing(pair -> pair.second.id());

        List<VisitId> ids() {
            return List.of(first.id(), second.id());
        }
    }
}
