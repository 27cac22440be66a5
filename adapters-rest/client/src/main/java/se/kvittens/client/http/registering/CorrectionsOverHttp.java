package se.kvittens.client.http.registering;

import io.vavr.control.Either;
import java.time.YearMonth;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.corrections.CorrectedVisit;
import se.kvittens.client.corrections.Correction;
import se.kvittens.client.corrections.Corrections;
import se.kvittens.client.corrections.CorrectionsOfMonth;
import se.kvittens.client.http.Places;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Corrections, over HTTP. */
public final class CorrectionsOverHttp implements Corrections {

    private final Calls calls;
    private final Places places;

    public CorrectionsOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, CorrectionsOfMonth> of(YearMonth month) {
        return calls.call(Request.get(place(month)), Reading.json(CorrectionWire::ofMonth));
    }

    @Override
    public Either<RestProblem, Seen<CorrectedVisit>> see(YearMonth month, VisitId visit) {
        return seen(Request.get(place(month, visit)));
    }

    @Override
    public Either<RestProblem, Seen<CorrectedVisit>> correct(
            YearMonth month, Seen<CorrectedVisit> seen, Correction correction) {
        VisitId visit = seen.value().first().visit();
        return seen(Request.of(Method.POST, place(month, visit))
                .with("If-Match", seen.etag())
                .sending(Body.json(CorrectionWire.write(correction))));
    }

    private String place(YearMonth month) {
        return places.month(month) + "/corrections";
    }

    private String place(YearMonth month, VisitId visit) {
        return place(month) + "/" + Request.segment(visit.value());
    }

    private Either<RestProblem, Seen<CorrectedVisit>> seen(Request request) {
        return calls.call(request, Reading.seen(CorrectionWire::corrected));
    }
}
