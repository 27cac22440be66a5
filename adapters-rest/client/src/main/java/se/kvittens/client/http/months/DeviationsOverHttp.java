package se.kvittens.client.http.months;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.deviations.Deviation;
import se.kvittens.client.deviations.DeviationPage;
import se.kvittens.client.deviations.DeviationSearch;
import se.kvittens.client.deviations.Deviations;
import se.kvittens.client.http.Places;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Deviations, over HTTP. */
public final class DeviationsOverHttp implements Deviations {

    private final Calls calls;
    private final Places places;

    public DeviationsOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, DeviationPage> page(DeviationSearch search, Optional<String> cursor) {
        Request request = Places.asking(
                Request.get(places.month(search.month()) + "/deviations").asking("limit", "" + search.limit()),
                "code",
                search.code());
        return calls.call(Places.asking(request, "cursor", cursor), Reading.json(DeviationWire::page));
    }

    @Override
    public Either<RestProblem, Seen<Deviation>> acknowledge(YearMonth month, Seen<Deviation> seen, String why) {
        return seen(acknowledgement(Method.PUT, month, seen.value())
                .with("If-Match", seen.etag())
                .sending(Body.json(DeviationWire.write(why))));
    }

    @Override
    public Either<RestProblem, Seen<Deviation>> takeBack(YearMonth month, Deviation deviation) {
        return seen(acknowledgement(Method.DELETE, month, deviation));
    }

    private Request acknowledgement(Method method, YearMonth month, Deviation of) {
        String place = places.month(month) + "/deviations/" + Request.segment(of.deviation());
        return Request.of(method, place + "/acknowledgement");
    }

    private Either<RestProblem, Seen<Deviation>> seen(Request request) {
        return calls.call(request, Reading.json(DeviationWire::seen));
    }
}
