package se.kvittens.client.http.office;

import java.util.List;
import java.util.Optional;
import se.kvittens.client.webhooks.NewWebhook;
import se.kvittens.client.webhooks.Webhook;
import se.kvittens.client.webhooks.WebhookFailure;
import se.kvittens.client.webhooks.WebhookTrial;
import se.kvittens.client.webhooks.WebhookWithSecret;
import se.kvittens.client.wire.In;
import se.kvittens.client.wire.Out;
import se.kvittens.domain.access.Role;

/** Webhooks. */
final class WebhookWire {

    private WebhookWire() {}

    static List<Webhook> list(In in) {
        return in.objects("webhooks", WebhookWire::read);
    }

    static Webhook read(In in) {
        return new Webhook(
                in.text("webhook"),
                in.text("address"),
                in.texts("events", each -> each),
                made(in.object("made")),
                in.timeIfAny("secretChanged"),
                in.timeIfAny("bothSignUntil"),
                in.timeIfAny("lastTaken"),
                in.objectIfAny("failing", WebhookWire::failing),
                in.objectIfAny("rests", WebhookWire::rests));
    }

    private static Webhook.Made made(In in) {
        return new Webhook.Made(in.time("at"), in.text("who"), in.coded("role", Role.class));
    }

    private static Webhook.Failing failing(In in) {
        return new Webhook.Failing(in.time("since"), in.whole("times"), failure(in.object("last")), in.time("next"));
    }

    private static Webhook.Rests rests(In in) {
        return new Webhook.Rests(in.time("since"), in.coded("why", Webhook.Rests.Why.class));
    }

    private static WebhookFailure failure(In in) {
        return new WebhookFailure(
                in.time("at"),
                in.coded("kind", WebhookFailure.Kind.class),
                in.has("status") ? Optional.of(in.whole("status")) : Optional.empty());
    }

    static WebhookWithSecret withSecret(In in) {
        return new WebhookWithSecret(read(in), in.text("secret"));
    }

    static WebhookTrial trial(In in) {
        return new WebhookTrial(in.text("id"), in.yes("isTaken"), in.objectIfAny("failure", WebhookWire::failure));
    }

    static String write(NewWebhook webhook) {
        return new Out()
                .put("address", webhook.address())
                .put("events", webhook.events())
                .json();
    }
}
