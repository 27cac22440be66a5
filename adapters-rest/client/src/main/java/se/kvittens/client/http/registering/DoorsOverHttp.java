package se.kvittens.client.http.registering;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.doors.DoorCommand;
import se.kvittens.client.doors.DoorCommandAsked;
import se.kvittens.client.doors.DoorList;
import se.kvittens.client.doors.Doors;
import se.kvittens.client.doors.DoorsTold;
import se.kvittens.client.http.Places;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Doors, over HTTP. */
public final class DoorsOverHttp implements Doors {

    private final Calls calls;
    private final Places places;

    public DoorsOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, DoorList> all() {
        return calls.call(Request.get(places.doors()), Reading.json(DoorWire::list));
    }

    @Override
    public Either<RestProblem, List<DoorsTold>> told(LocalDate from, LocalDate to) {
        Request request = Places.ofDays(Request.get(places.doors() + "/events"), from, to);
        return calls.call(request, Reading.json(DoorWire::told));
    }

    @Override
    public Either<RestProblem, DoorCommandAsked> ask(DoorCommand command) {
        Request request =
                Request.of(Method.POST, places.doors() + "/commands").sending(Body.json(DoorWire.write(command)));
        return calls.call(Calls.harmless(request), Reading.json(DoorWire::asked));
    }
}
