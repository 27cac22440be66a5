package se.kvittens.client.http.months;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.months.BasisFile;
import se.kvittens.client.months.Explanation;
import se.kvittens.client.months.Explanations;
import se.kvittens.client.months.Month;
import se.kvittens.client.months.Months;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Months and explanations, over HTTP. */
public final class MonthsOverHttp implements Months, Explanations {

    private final Calls calls;
    private final Places places;

    public MonthsOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, List<YearMonth>> atHand() {
        return calls.call(Request.get(places.months()), Reading.json(MonthWire::list));
    }

    @Override
    public Either<RestProblem, Month> month(YearMonth month) {
        return calls.call(Request.get(places.month(month)), Reading.json(MonthWire::read));
    }

    @Override
    public Either<RestProblem, String> preview(YearMonth month) {
        return calls.call(Request.get(places.month(month) + "/preview"), Reading.json(MonthWire::whole));
    }

    @Override
    public Either<RestProblem, Month> close(YearMonth month) {
        return calls.call(Request.of(Method.PUT, places.month(month) + "/closing"), Reading.json(MonthWire::read));
    }

    @Override
    public Either<RestProblem, Path> download(YearMonth month, BasisFile form, Path into) {
        return calls.call(
                        Request.get(places.month(month) + "/basis/" + form.file()),
                        Reading.of(form.mediaType(), Exchange.Response::content))
                .map(content -> Places.written(content, into));
    }

    @Override
    public Either<RestProblem, Explanation> of(YearMonth month, VisitId visit) {
        return explained(month, MonthWire.asked(visit));
    }

    @Override
    public Either<RestProblem, Explanation> of(YearMonth month, RecipientId recipient) {
        return explained(month, MonthWire.asked(recipient));
    }

    private Either<RestProblem, Explanation> explained(YearMonth month, String asked) {
        Request request =
                Request.of(Method.POST, places.month(month) + "/explanation").sending(Body.json(asked));
        return calls.call(Calls.harmless(request), Reading.json(MonthWire::explanation));
    }
}
