package se.kvittens.lifecare.port;

import java.util.List;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.visiting.Plan;
import se.kvittens.application.visiting.VisitReceiver;
import se.kvittens.application.visiting.VisitVersion;
import se.kvittens.domain.planning.PlannedVisit;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.lifecare.call.Calls;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.lifecare.wire.Json;
import se.kvittens.lifecare.wire.PlannedVisitWire;
import se.kvittens.lifecare.wire.VisitWire;
import se.kvittens.transport.http.Request;

/** Visits that go to the other system, and those that it has planned. */
public final class LifecareVisits implements VisitReceiver, Plan {

    private final Calls calls;
    private final Reads reads;

    public LifecareVisits(Calls calls, Unread unread) {
        this.calls = calls;
        this.reads = new Reads(calls, unread);
    }

    @Override
    public Answer<Standing> send(VisitVersion version) {
        Request request = Request.of(
                        Request.Method.PUT,
                        "/visits/" + Request.segment(version.visit().id().value()))
                .sending(Request.Body.json(Json.write(VisitWire.of(version))));
        return calls.call(request).then(reads.one(request, VisitWire.Taken.class, VisitWire.Taken::standing)::read);
    }

    @Override
    public Answer<List<PlannedVisit>> on(DateSpan days) {
        if (days.days() == 0) {
            return Answer.accepted(List.of());
        }
        Request list = Request.get("/planned-visits")
                .asking("from", "" + days.start())
                .asking("to", "" + days.end().minusDays(1));
        return reads.all(list, PlannedVisitWire.class, PlannedVisitWire::planned);
    }
}
