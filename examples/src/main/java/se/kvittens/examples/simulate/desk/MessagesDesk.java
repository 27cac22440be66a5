package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the mailbox of one provider (LIFE-6), and sends for it. */
public final class MessagesDesk {

    /** Whose mailbox it is. */
    public static final String OWNER = "utforare.exempel";

    private final Shelf inbox;
    private final ObjectNode groups = JsonNodeFactory.instance.objectNode();
    private final Set<String> known = new HashSet<>(Set.of(OWNER));
    private final Map<String, JsonNode> sent = new HashMap<>();

    public MessagesDesk(InstantSource clock) {
        this.inbox = new Shelf(clock);
        groups.putArray("items");
    }

    public void putGroup(ObjectNode group) {
        groups.withArray("items").add(group);
        known.add(group.path("address").asText());
        group.path("reaches").forEach(each -> known.add(each.asText()));
    }

    public void receive(ObjectNode message) {
        inbox.put(keyOf(message), message);
    }

    Reply groups() {
        return Reply.ok(groups);
    }

    Reply list(Heard heard) {
        Reply page = inbox.page(heard, message -> true);
        JsonNode body = page.body().orElseThrow().deepCopy();
        body.path("items")
                .forEach(message -> message.path("attachments").forEach(file -> ((ObjectNode) file).remove("content")));
        return new Reply(page.status(), page.headers(), Optional.of(body));
    }

    Reply get(Heard heard) {
        return find(heard.id()).map(Reply::ok).orElse(Reply.unknown());
    }

    Reply read(Heard heard) {
        Optional<ObjectNode> message = find(heard.id());
        message.filter(each -> !each.has("read")).ifPresent(each -> each.put("read", inbox.now()));
        return message.map(Reply::ok).orElse(Reply.unknown());
    }

    Reply delete(Heard heard) {
        find(heard.id()).ifPresent(this::remove);
        return Reply.nothing();
    }

    Reply send(Heard heard) {
        Optional<String> key = heard.header("idempotency-key");
        if (key.isEmpty() || !(heard.body() instanceof ObjectNode draft) || !Sound.isDraft(draft)) {
            return Reply.invalid();
        }
        for (JsonNode receiver : draft.path("receivers")) {
            if (!known.contains(receiver.asText())) {
                return Reply.problem(422, "UNKNOWN");
            }
        }
        JsonNode before = sent.putIfAbsent(key.get(), draft);
        if (before != null && !before.equals(draft)) {
            return Reply.problem(422, "TAKEN");
        }
        String id = "m-" + key.get();
        if (before == null) {
            deliver(id, draft);
        }
        return Reply.accepted(JsonNodeFactory.instance.objectNode().put("id", id));
    }

    private void deliver(String id, ObjectNode draft) {
        for (JsonNode receiver : draft.path("receivers")) {
            if (receiver.asText().equals(OWNER)) {
                ObjectNode message = draft.deepCopy();
                receive(message.put("id", id).put("sender", OWNER).put("sent", inbox.now()));
            }
        }
    }

    private void remove(ObjectNode message) {
        inbox.remove(keyOf(message));
    }

    /** The newest first: what is later has the lesser key. */
    private static String keyOf(ObjectNode message) {
        long second = OffsetDateTime.parse(message.path("sent").asText()).toEpochSecond();
        return (Long.MAX_VALUE - second) + "|" + message.path("id").asText();
    }

    private Optional<ObjectNode> find(String id) {
        return inbox.all().stream()
                .filter(message -> message.path("id").asText().equals(id))
                .findFirst();
    }
}
