package se.kvittens.files.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.files.csv.Row;
import se.kvittens.files.fault.FaultKind;

/** Takes in tables of planned visits, whose names are of one kind: none stands there twice. */
public final class PlannedRows implements Consumer<Row<PlannedColumn>> {

    private final NamedProviders providers;
    private final Set<String> seen = new HashSet<>();
    private final Map<ProviderId, List<PlannedVisit>> visits = new HashMap<>();

    /**
     * None so far.
     *
     * @param providers whose visits there may be
     */
    public PlannedRows(NamedProviders providers) {
        this.providers = providers;
    }

    @Override
    public void accept(Row<PlannedColumn> row) {
        String visit = row.identifier(PlannedColumn.VISIT);
        if (!visit.isEmpty() && !seen.add(visit)) {
            row.fault(FaultKind.DUPLICATE_ID, PlannedColumn.VISIT, "");
        }
        String provider = providers.in(row, PlannedColumn.PROVIDER);
        String recipient = row.identifier(PlannedColumn.RECIPIENT);
        String carer = row.identifier(PlannedColumn.CARER);
        TimeSpan time = time(row);
        if (!row.isRejected() && time != null) {
            visits.computeIfAbsent(new ProviderId(provider), none -> new ArrayList<>())
                    .add(new PlannedVisit(
                            new VisitId(visit),
                            new RecipientId(recipient),
                            carer.isEmpty() ? Optional.empty() : Optional.of(new CarerId(carer)),
                            time,
                            Set.of()));
        }
    }

    private static @Nullable TimeSpan time(Row<PlannedColumn> row) {
        Instant start = row.time(PlannedColumn.START);
        Instant end = row.time(PlannedColumn.END);
        if (start == null || end == null) {
            return null;
        }
        if (!start.isBefore(end)) {
            row.fault(FaultKind.END_BEFORE_START, PlannedColumn.END, row.text(PlannedColumn.START));
            return null;
        }
        return new TimeSpan(start, end);
    }

    /** Of each provider that has any. */
    public Map<ProviderId, Plan> plans() {
        Map<ProviderId, Plan> plans = new HashMap<>();
        visits.forEach((provider, planned) -> plans.put(provider, new PlannedVisits(planned)));
        return plans;
    }
}
