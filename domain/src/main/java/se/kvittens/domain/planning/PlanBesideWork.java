package se.kvittens.domain.planning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * Planned visits and those that were made, beside each other (SYS-7). A visit belongs to one planned visit of its recipient at
 * most: first each planned one has the visit that fits it best; what is left belongs to the one that it overlaps the most, as
 * the second carer's does, or the same carer's who came back.
 *
 * @param planned in order of their start, then id
 * @param unplanned visits that belong to none, in order of their first receipt, then id
 */
public record PlanBesideWork(List<PlannedBeside> planned, List<RegisteredVisit> unplanned) {

    private static final Comparator<PlannedBeside> IN_ORDER = Comparator.comparing(
                    (PlannedBeside each) -> each.planned().time().start())
            .thenComparing(each -> each.planned().id());

    public PlanBesideWork {
        planned = List.copyOf(planned);
        unplanned = List.copyOf(unplanned);
    }

    /**
     * Lays them beside each other.
     *
     * @param plan each under a name of its own, as are
     * @param made visits of the same days
     * @param tolerances of each month; what is planned to start in a month that has none is left out
     */
    public static PlanBesideWork of(
            Collection<PlannedVisit> plan,
            Collection<RegisteredVisit> made,
            Function<YearMonth, Optional<PlanTolerances>> tolerances,
            Instant now) {
        Map<RecipientId, List<MadeTime>> work = made.stream()
                .map(MadeTime::of)
                .collect(Collectors.groupingBy(each -> each.visit().recipient()));
        Map<RecipientId, List<ToleratedVisit>> plans = plan.stream()
                .flatMap(each -> ToleratedVisit.of(each, tolerances).stream())
                .collect(Collectors.groupingBy(each -> each.planned().recipient()));
        List<PlannedBeside> planned = new ArrayList<>();
        List<MadeTime> unplanned = new ArrayList<>();
        plans.forEach((recipient, own) -> {
            List<MadeTime> there = work.getOrDefault(recipient, List.of());
            BesideOfRecipient beside = BesideOfRecipient.of(own, there);
            own.forEach(each -> planned.add(PlannedBeside.of(each, beside.madeOf(each.planned()), now)));
            unplanned.addAll(beside.unplanned(there));
        });
        work.forEach((recipient, there) -> unplanned.addAll(plans.containsKey(recipient) ? List.of() : there));
        return new PlanBesideWork(
                planned.stream().sorted(IN_ORDER).toList(),
                unplanned.stream().sorted().map(MadeTime::visit).toList());
    }
}
