package se.kvittens.client.http;

import io.vavr.control.Either;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.service.Health;
import se.kvittens.client.service.Me;
import se.kvittens.client.service.Service;
import se.kvittens.transport.http.Request;

/** How the server is, over HTTP. */
public final class ServiceOverHttp implements Service {

    private static final int UNAVAILABLE = 503;

    private final Calls calls;

    public ServiceOverHttp(Calls calls) {
        this.calls = calls;
    }

    @Override
    public Either<RestProblem, Health> live() {
        return calls.ask(Request.get("/health/live"), Reading.json(ServiceWire::health));
    }

    @Override
    public Either<RestProblem, Health> ready() {
        return calls.ask(
                Request.get("/health/ready"), Reading.json(ServiceWire::health).orAt(UNAVAILABLE));
    }

    @Override
    public Either<RestProblem, String> contract() {
        return calls.ask(
                Request.get("/openapi.yaml"),
                Reading.of("application/yaml", response -> response.text().orElse("")));
    }

    @Override
    public Either<RestProblem, Me> me() {
        return calls.call(Request.get("/v1/me"), Reading.json(ServiceWire::me));
    }
}
