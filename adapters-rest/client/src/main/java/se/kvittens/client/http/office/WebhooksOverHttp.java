package se.kvittens.client.http.office;

import io.vavr.control.Either;
import java.util.List;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.call.Calls;
import se.kvittens.client.call.Reading;
import se.kvittens.client.http.Places;
import se.kvittens.client.webhooks.NewWebhook;
import se.kvittens.client.webhooks.Webhook;
import se.kvittens.client.webhooks.WebhookTrial;
import se.kvittens.client.webhooks.WebhookWithSecret;
import se.kvittens.client.webhooks.Webhooks;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Request.Body;
import se.kvittens.transport.http.Request.Method;

/** Webhooks, over HTTP. */
public final class WebhooksOverHttp implements Webhooks {

    private final Calls calls;
    private final Places places;

    public WebhooksOverHttp(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.places = new Places(provider);
    }

    @Override
    public Either<RestProblem, List<Webhook>> all() {
        return calls.call(Request.get(places.webhooks()), Reading.json(WebhookWire::list));
    }

    @Override
    public Either<RestProblem, WebhookWithSecret> make(NewWebhook webhook) {
        Request request = Request.of(Method.POST, places.webhooks()).sending(Body.json(WebhookWire.write(webhook)));
        return calls.call(request, Reading.json(WebhookWire::withSecret));
    }

    @Override
    public Either<RestProblem, Webhook> see(String webhook) {
        return calls.call(Request.get(place(webhook)), Reading.json(WebhookWire::read));
    }

    @Override
    public Either<RestProblem, List<Webhook>> remove(String webhook) {
        return calls.call(Request.of(Method.DELETE, place(webhook)), Reading.json(WebhookWire::list));
    }

    @Override
    public Either<RestProblem, WebhookWithSecret> changeSecret(String webhook) {
        return calls.call(Request.of(Method.POST, place(webhook) + "/secret"), Reading.json(WebhookWire::withSecret));
    }

    @Override
    public Either<RestProblem, WebhookTrial> ping(String webhook) {
        return calls.call(Request.of(Method.POST, place(webhook) + "/ping"), Reading.json(WebhookWire::trial));
    }

    private String place(String webhook) {
        return places.webhooks() + "/" + Request.segment(webhook);
    }
}
