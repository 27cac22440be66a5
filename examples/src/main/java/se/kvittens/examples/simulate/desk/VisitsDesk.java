package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Phone;

/** Keeps visits in all their versions, and the plan. */
public final class VisitsDesk {

    /** What the desk itself adds to what it was sent. */
    private static final List<String> ADDED = List.of("id", "provider", "changed");

    private final Map<String, TreeMap<Long, ObjectNode>> versions = new TreeMap<>();
    private final Shelf current;
    private final Shelf planned;
    private final People people;
    private final Instant lockedUntil;

    /** Where all before an instant is locked (TIME-4). */
    public VisitsDesk(People people, InstantSource clock, Instant lockedUntil) {
        this.current = new Shelf(clock);
        this.planned = new Shelf(clock);
        this.people = people;
        this.lockedUntil = lockedUntil;
    }

    public void put(ObjectNode visit) {
        String id = visit.path("id").asText();
        versions.computeIfAbsent(id, each -> new TreeMap<>())
                .put(visit.path("version").asLong(), contentOf(visit));
        current.put(id, visit);
    }

    public void plan(ObjectNode visit) {
        planned.put(
                OffsetDateTime.parse(visit.path("start").asText()).toInstant() + "|"
                        + visit.path("id").asText(),
                visit);
    }

    Reply list(Heard heard) {
        return listed(current, heard, VisitsDesk::times);
    }

    Reply plan(Heard heard) {
        return listed(planned, heard, visit -> Stream.of(visit.path("start")));
    }

    /** Its receipts, and what they were changed to. */
    private static Stream<JsonNode> times(ObjectNode visit) {
        Stream<JsonNode> receipts =
                Stream.of(visit.path("start").path("at"), visit.path("end").path("at"));
        Stream<JsonNode> changes = StreamSupport.stream(
                        visit.path("adjustments").spliterator(), false)
                .flatMap(change -> Stream.of(change.path("start"), change.path("end")));
        return Stream.concat(receipts, changes).filter(JsonNode::isTextual);
    }

    private static Reply listed(Shelf shelf, Heard heard, Function<ObjectNode, Stream<JsonNode>> times) {
        try {
            LocalDate from = heard.asked("from").map(LocalDate::parse).orElse(LocalDate.MIN);
            LocalDate to = heard.asked("to").map(LocalDate::parse).orElse(LocalDate.MAX);
            Predicate<ObjectNode> within = visit -> times.apply(visit)
                    .map(time -> CareZone.dateOf(instant(time)))
                    .anyMatch(day -> !day.isBefore(from) && !day.isAfter(to));
            return shelf.page(heard, within);
        } catch (DateTimeException malformed) {
            return Reply.invalid();
        }
    }

    Reply put(Heard heard) {
        if (!(heard.body() instanceof ObjectNode content) || !SoundVisit.is(content)) {
            return Reply.invalid();
        }
        if (!people.knowsCustomer(content.path("customer")) || !people.knowsCarer(content.path("carer"))) {
            return Reply.problem(422, "UNKNOWN");
        }
        if (isPersonal(content.path("remarks"))) {
            return Reply.problem(422, "PERSONAL_NUMBER");
        }
        if (content.has("start")
                && content.has("end")
                && instant(content.at("/end/at")).isBefore(instant(content.at("/start/at")))) {
            return Reply.invalid();
        }
        return keep(heard.id(), contentSent(content));
    }

    /** Whether any of its times lies in a month that is locked, be it one to which a receipt was moved. */
    private boolean isLocked(ObjectNode visit) {
        return times(visit).anyMatch(time -> instant(time).isBefore(lockedUntil));
    }

    private static boolean isPersonal(JsonNode remarks) {
        String phone = remarks.path("phone").asText("");
        return PersonalNumbers.appearIn(remarks.path("note").asText(""))
                || (!phone.isBlank() && Phone.of(phone).isLeft());
    }

    /** What is held is answered as it was; anything else of a month that is locked, or of a visit of one, is refused. */
    private Reply keep(String id, ObjectNode content) {
        TreeMap<Long, ObjectNode> held = versions.computeIfAbsent(id, each -> new TreeMap<>());
        long number = content.path("version").asLong();
        ObjectNode before = held.get(number);
        boolean isCurrent = held.isEmpty() || number >= held.lastKey();
        if (!content.equals(before)) {
            if (isLocked(content) || held.values().stream().anyMatch(this::isLocked)) {
                return Reply.problem(409, "LOCKED");
            }
            if (before != null) {
                return Reply.problem(409, "TAKEN");
            }
            held.put(number, content);
            if (isCurrent) {
                current.put(id, asHeld(id, content));
            }
        }
        return Reply.ok(JsonNodeFactory.instance.objectNode().put("standing", isCurrent ? "CURRENT" : "HISTORY"));
    }

    /** With what this system adds. It stays with the provider that it had first: that of its customer. */
    private ObjectNode asHeld(String id, ObjectNode content) {
        ObjectNode before = current.get(id);
        ObjectNode visit = content.deepCopy().put("id", id).put("changed", current.now());
        Optional<String> provider = before != null && before.has("provider")
                ? Optional.of(before.path("provider").asText())
                : people.providerOf(content.path("customer"));
        provider.ifPresent(name -> visit.put("provider", name));
        return visit;
    }

    private static ObjectNode contentSent(ObjectNode body) {
        ObjectNode content = body.deepCopy();
        content.remove(ADDED);
        return content;
    }

    /** As it would be sent: without what this system adds, and with its numbers as they are read from a text. */
    private static ObjectNode contentOf(ObjectNode visit) {
        ObjectNode content = visit.deepCopy();
        content.remove(ADDED);
        content.withObject("/customer").remove("name");
        content.withObject("/carer").remove("name");
        if (content.path("remarks").path("note").asText("").isEmpty()) {
            content.withObject("/remarks").remove("note");
        }
        content.replace("version", IntNode.valueOf(content.path("version").asInt()));
        if (content.has("plannedSeconds")) {
            content.replace(
                    "plannedSeconds",
                    IntNode.valueOf(content.path("plannedSeconds").asInt()));
        }
        return content;
    }

    private static Instant instant(JsonNode moment) {
        return OffsetDateTime.parse(moment.asText()).toInstant();
    }
}
