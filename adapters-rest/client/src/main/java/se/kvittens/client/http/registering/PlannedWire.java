package se.kvittens.client.http.registering;

import java.util.Optional;
import java.util.Set;
import se.kvittens.client.answer.Page;
import se.kvittens.client.planned.Planned;
import se.kvittens.client.planned.PlannedSearch;
import se.kvittens.client.planned.PlannedState;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;

/** Planned visits, and what was made of them. */
final class PlannedWire {

    private PlannedWire() {}

    static Page<Planned> page(In in) {
        return new Page<>(in.objects("planned", PlannedWire::read), in.find("next"));
    }

    private static Planned read(In in) {
        return new Planned(
                in.coded("state", PlannedState.class),
                in.get("recipient", RecipientId::new),
                in.objectIfAny("plan", PlannedWire::plan),
                in.objects("visits", PlannedWire::made));
    }

    private static Planned.Plan plan(In in) {
        return new Planned.Plan(
                in.text("name"),
                in.find("carer", CarerId::new),
                in.time("start"),
                in.time("latestStart"),
                in.time("end"),
                Set.copyOf(in.texts("tasks", TaskCode::new)));
    }

    private static Planned.Made made(In in) {
        return new Planned.Made(in.get("visit", VisitId::new), in.get("carer", CarerId::new));
    }

    static String write(PlannedSearch search, Optional<String> cursor) {
        return new Out()
                .put("from", search.from())
                .put("to", search.to())
                .put("recipient", search.recipient())
                .put("carer", search.carer())
                .put("state", search.state())
                .put("limit", search.limit())
                .put("cursor", cursor)
                .json();
    }
}
