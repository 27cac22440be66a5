package se.kvittens.client.http.office;

import io.vavr.control.Either;
import java.time.LocalDate;
import se.kvittens.client.absences.AbsenceSearch;
import se.kvittens.client.absences.Absences;
import se.kvittens.client.absences.HeldAbsence;
import se.kvittens.client.absences.NewAbsence;
import se.kvittens.client.answer.Paged;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Absences, over HTTP. */
public final class AbsencesOverHttp implements Absences {

    private final Calls calls;
    private final Places places;

    public AbsencesOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Paged<HeldAbsence> find(AbsenceSearch search) {
        Request request = Places.asking(
                Request.get(places.absences()).asking("limit", "" + search.limit()), "open", search.open());
        return cursor -> calls.call(Places.asking(request, "cursor", cursor), Reading.json(AbsenceWire::page));
    }

    @Override
    public Either<RestProblem, Seen<HeldAbsence>> see(String absence) {
        return seen(Request.get(place(absence)));
    }

    @Override
    public Either<RestProblem, Seen<HeldAbsence>> register(NewAbsence absence) {
        return seen(Request.of(Method.POST, places.absences())
                .withIdempotencyKey(absence.absence())
                .sending(Body.json(AbsenceWire.write(absence))));
    }

    @Override
    public Either<RestProblem, Seen<HeldAbsence>> close(Seen<HeldAbsence> seen, LocalDate lastDay) {
        return seen(Request.of(Method.PUT, place(seen.value().absence()) + "/last-day")
                .with("If-Match", seen.etag())
                .sending(Body.json(AbsenceWire.lastDay(lastDay))));
    }

    private String place(String absence) {
        return places.absences() + "/" + Request.segment(absence);
    }

    private Either<RestProblem, Seen<HeldAbsence>> seen(Request request) {
        return calls.call(request, Reading.seen(AbsenceWire::read));
    }
}
