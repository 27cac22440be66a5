package se.kvittens.rest.hooks;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import se.kvittens.application.subscribing.ConnectSystems.Trial;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.application.subscribing.Failure;
import se.kvittens.application.subscribing.Progress;
import se.kvittens.application.subscribing.Progress.Failing;
import se.kvittens.application.subscribing.Standing;
import se.kvittens.application.subscribing.Subscription;

/** Webhooks as JSON. */
final class HookJson {

    private HookJson() {}

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode of(List<Standing> all) {
        ObjectNode json = object();
        ArrayNode webhooks = json.putArray("webhooks");
        all.forEach(each -> webhooks.add(of(each)));
        return json;
    }

    /** With its secret, which is shown to nobody later. */
    static ObjectNode of(Standing standing, String secret) {
        return of(standing).put("secret", secret);
    }

    static ObjectNode of(Standing standing) {
        Subscription of = standing.subscription();
        ObjectNode json = object();
        json.put("webhook", of.id());
        json.put("address", of.address());
        ArrayNode events = json.putArray("events");
        of.events().stream().map(EventType::word).sorted().forEach(events::add);
        json.putObject("made")
                .put("at", of.made().when().toString())
                .put("who", of.made().who())
                .put("role", of.made().role().name());
        of.rotated()
                .ifPresent(at -> json.put("secretChanged", at.toString())
                        .put("bothSignUntil", at.plus(Subscription.BOTH_SIGN).toString()));
        progress(json, standing.progress());
        return json;
    }

    private static void progress(ObjectNode json, Progress progress) {
        progress.success().ifPresent(at -> json.put("lastTaken", at.toString()));
        progress.failing().ifPresent(failing -> json.set("failing", failing(failing)));
        progress.rested()
                .ifPresent(rest -> json.putObject("rests")
                        .put("since", rest.at().toString())
                        .put("why", rest.why().name()));
    }

    private static ObjectNode failing(Failing failing) {
        ObjectNode json = object();
        json.put("since", failing.since().toString());
        json.put("times", failing.times());
        json.set("last", failure(failing.failure(), failing.last()));
        json.put("next", failing.next().toString());
        return json;
    }

    private static ObjectNode failure(Failure failure, Instant at) {
        ObjectNode json = object();
        json.put("at", at.toString());
        json.put("kind", failure.kind().name());
        failure.status().ifPresent(status -> json.put("status", status));
        return json;
    }

    static ObjectNode of(Trial trial, Instant at) {
        ObjectNode json = object();
        json.put("id", trial.event().id());
        json.put("isTaken", trial.failure().isEmpty());
        trial.failure().ifPresent(failure -> json.set("failure", failure(failure, at)));
        return json;
    }
}
