package se.kvittens.client.http.registering;

import io.vavr.control.Either;
import java.util.Optional;
import se.kvittens.client.answer.Page;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.visits.Adjustment;
import se.kvittens.client.visits.NewVisit;
import se.kvittens.client.visits.TasksDone;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.visits.VisitSearch;
import se.kvittens.client.visits.Visits;
import se.kvittens.client.visits.YesOrNo;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Visits, over HTTP. */
public final class VisitsOverHttp implements Visits {

    private static final String IF_MATCH = "If-Match";

    private final Calls calls;
    private final Places places;

    public VisitsOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Paged<Seen<Visit>> find(VisitSearch search) {
        boolean isOfSomebody = search.recipient().isPresent() || search.carer().isPresent();
        return cursor -> isOfSomebody ? searched(search, cursor) : listed(search, cursor);
    }

    private Either<RestProblem, Page<Seen<Visit>>> listed(VisitSearch search, Optional<String> cursor) {
        Request days = Request.get(places.visits())
                .asking("from", "" + search.from())
                .asking("to", "" + search.to())
                .asking("limit", "" + search.limit());
        Request inState =
                search.state().map(state -> days.asking("state", state.name())).orElse(days);
        return calls.call(
                cursor.map(next -> inState.asking("cursor", next)).orElse(inState), Reading.json(VisitWire::page));
    }

    /** Neither a recipient nor a carer stands in an address. */
    private Either<RestProblem, Page<Seen<Visit>>> searched(VisitSearch search, Optional<String> cursor) {
        Request request = Request.of(Method.POST, places.visits() + "/search")
                .sending(Body.json(VisitWire.write(search, cursor)));
        return calls.call(Calls.harmless(request), Reading.json(VisitWire::page));
    }

    @Override
    public Either<RestProblem, Seen<Visit>> see(VisitId visit) {
        return seen(Request.get(places.visit(visit)));
    }

    @Override
    public Either<RestProblem, Seen<Visit>> enter(NewVisit visit) {
        return seen(Request.of(Method.POST, places.visits())
                .withIdempotencyKey(visit.visit().value())
                .sending(Body.json(VisitWire.write(visit))));
    }

    @Override
    public Either<RestProblem, Seen<Visit>> chooseTasks(VisitId visit, TasksDone tasks) {
        return seen(put(visit, "/tasks").sending(Body.json(VisitWire.write(tasks))));
    }

    @Override
    public Either<RestProblem, Seen<Visit>> markDoubleStaffing(VisitId visit, YesOrNo mark) {
        return seen(put(visit, "/double-staffing").sending(Body.json(VisitWire.write(mark))));
    }

    @Override
    public Either<RestProblem, Seen<Visit>> decline(VisitId visit, YesOrNo mark) {
        return seen(put(visit, "/declined").sending(Body.json(VisitWire.write(mark))));
    }

    @Override
    public Either<RestProblem, Seen<Visit>> adjust(Seen<Visit> seen, Adjustment adjustment) {
        return seen(Request.of(Method.POST, places.visit(seen.value().visit()) + "/adjustments")
                .with(IF_MATCH, seen.etag())
                .sending(Body.json(VisitWire.write(adjustment))));
    }

    @Override
    public Either<RestProblem, Seen<Visit>> approve(Seen<Visit> seen) {
        return seen(put(seen.value().visit(), "/approval").with(IF_MATCH, seen.etag()));
    }

    @Override
    public Either<RestProblem, Seen<Visit>> undoApproval(VisitId visit) {
        return seen(Request.of(Method.DELETE, places.visit(visit) + "/approval"));
    }

    private Request put(VisitId visit, String what) {
        return Request.of(Method.PUT, places.visit(visit) + what);
    }

    private Either<RestProblem, Seen<Visit>> seen(Request request) {
        return calls.call(request, Reading.seen(VisitWire::read));
    }
}
