package se.kvittens.rest.planned;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.planning.PlanBesideWork;
import se.kvittens.domain.planning.PlannedBeside;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.rest.asked.Cursor;

/**
 * A planned visit and those that belong to it; or a visit that was not planned.
 *
 * @param place in the list: by when it is planned to begin, or has begun
 */
record PlannedRow(
        Cursor place,
        PlannedState state,
        RecipientId recipient,
        Optional<PlannedBeside> planned,
        List<RegisteredVisit> made) {

    /** A planned visit may bear the name of one that was made. */
    private static final String PLANNED = "p ";

    private static final String MADE = "v ";

    static List<PlannedRow> of(PlanBesideWork all) {
        return Stream.concat(
                        all.planned().stream().map(PlannedRow::of),
                        all.unplanned().stream().map(PlannedRow::of))
                .sorted(Comparator.comparing(PlannedRow::place))
                .toList();
    }

    private static PlannedRow of(PlannedBeside beside) {
        PlannedVisit planned = beside.planned();
        return new PlannedRow(
                new Cursor(planned.time().start(), new VisitId(PLANNED + planned.id())),
                PlannedState.of(beside.state()),
                planned.recipient(),
                Optional.of(beside),
                beside.made());
    }

    private static PlannedRow of(RegisteredVisit visit) {
        return new PlannedRow(
                new Cursor(visit.firstReceipt(), new VisitId(MADE + visit.id())),
                PlannedState.UNPLANNED,
                visit.recipient(),
                Optional.empty(),
                List.of(visit));
    }

    ObjectNode json() {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("state", state.name()).put("recipient", recipient.value());
        planned.ifPresent(plan -> put(json.putObject("plan"), plan));
        ArrayNode visits = json.putArray("visits");
        made.forEach(visit -> visits.addObject()
                .put("visit", visit.id().value())
                .put("carer", visit.carer().value()));
        return json;
    }

    private static void put(ObjectNode json, PlannedBeside beside) {
        PlannedVisit plan = beside.planned();
        json.put("name", plan.id().value());
        plan.carer().ifPresent(carer -> json.put("carer", carer.value()));
        json.put("start", plan.time().start().toString());
        json.put("latestStart", beside.latestStart().toString());
        json.put("end", plan.time().end().toString());
        ArrayNode tasks = json.putArray("tasks");
        plan.tasks().stream().map(TaskCode::code).sorted().forEach(tasks::add);
    }
}
