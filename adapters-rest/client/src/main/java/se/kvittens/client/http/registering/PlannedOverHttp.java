package se.kvittens.client.http.registering;

import io.vavr.control.Either;
import java.util.Optional;
import se.kvittens.client.answer.Page;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.planned.Planned;
import se.kvittens.client.planned.PlannedSearch;
import se.kvittens.client.planned.PlannedVisits;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Planned visits, over HTTP. */
public final class PlannedOverHttp implements PlannedVisits {

    private final Calls calls;
    private final Places places;

    public PlannedOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Paged<Planned> find(PlannedSearch search) {
        boolean isOfSomebody = search.recipient().isPresent() || search.carer().isPresent();
        return cursor -> isOfSomebody ? searched(search, cursor) : listed(search, cursor);
    }

    private Either<RestProblem, Page<Planned>> listed(PlannedSearch search, Optional<String> cursor) {
        Request days = Places.ofDays(Request.get(places.planned()), search.from(), search.to())
                .asking("limit", "" + search.limit());
        Request request = Places.asking(Places.asking(days, "state", search.state()), "cursor", cursor);
        return calls.call(request, Reading.json(PlannedWire::page));
    }

    /** Neither a recipient nor a carer stands in an address. */
    private Either<RestProblem, Page<Planned>> searched(PlannedSearch search, Optional<String> cursor) {
        Request request = Request.of(Method.POST, places.planned() + "/search")
                .sending(Body.json(PlannedWire.write(search, cursor)));
        return calls.call(Calls.harmless(request), Reading.json(PlannedWire::page));
    }
}
