package se.kvittens.lifecare.wire;

import static se.kvittens.lifecare.wire.MissingField.need;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.TimeSpan;

/** A planned visit. */
public record PlannedVisitWire(
        String id,
        PersonWire customer,
        @Nullable PersonWire carer,
        OffsetDateTime start,
        OffsetDateTime end,
        Set<String> tasks) {

    public PlannedVisitWire {
        need(id, "id");
        need(customer, "customer");
        need(start, "start");
        need(end, "end");
        tasks = Set.copyOf(need(tasks, "tasks"));
    }

    public PlannedVisit planned() {
        return new PlannedVisit(
                new VisitId(id),
                customer.recipient(),
                Optional.ofNullable(carer).map(each -> new CarerId(need(each.id(), "carer.id"))),
                new TimeSpan(start.toInstant(), end.toInstant()),
                tasks.stream().map(TaskCode::new).collect(Collectors.toSet()));
    }
}
