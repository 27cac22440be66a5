package se.kvittens.lock.seam;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.domain.door.Means;
import se.kvittens.domain.people.PersonalNumbers;

/**
 * What an event says that happened, and how.
 *
 * @param detail Seam's own words, where those of ours say less
 */
record Meaning(DoorFact fact, Means means, String detail) {

    private static final String BATTERY_STATUS_CHANGED = "device.battery_status_changed";
    private static final String WORD = "[\\w.:-]{1,100}";

    /** Whether it may be of a lock: of what happened at a device, or of an attempt to move one that failed. */
    static boolean isOfDevice(String type) {
        return type.startsWith("lock.") || type.startsWith("device.") || Words.FACTS.containsKey(type);
    }

    /** Of one that has a type. */
    static Meaning of(JsonNode event) {
        String type = event.path("event_type").asText();
        return switch (type) {
            case "lock.unlocked", "lock.locked" -> ofMove(factOf(type), event);
            case BATTERY_STATUS_CHANGED -> ofBattery(word(event, "battery_status"));
            case "device.disconnected" ->
                new Meaning(
                        factOf(type), Means.UNTOLD, word(event, "error_code").orElse(""));
            default -> ofOther(type);
        };
    }

    private static DoorFact factOf(String type) {
        return Words.FACTS.getOrDefault(type, DoorFact.OTHER);
    }

    private static Meaning ofOther(String type) {
        DoorFact fact = factOf(type);
        Means means = fact == DoorFact.NOT_DONE ? Means.REMOTE : Means.UNTOLD;
        return new Meaning(fact, means, fact == DoorFact.OTHER ? PersonalNumbers.maskedIn(type) : "");
    }

    private static Meaning ofBattery(Optional<String> status) {
        DoorFact fact = status.map(Words.BATTERY_FACTS::get).orElse(DoorFact.OTHER);
        String detail = Stream.concat(
                        Stream.of(BATTERY_STATUS_CHANGED).filter(type -> fact == DoorFact.OTHER), status.stream())
                .collect(Collectors.joining(": "));
        return new Meaning(fact, Means.UNTOLD, detail);
    }

    private static Meaning ofMove(DoorFact fact, JsonNode event) {
        Optional<String> method = word(event, "method");
        String detail = method.filter(Predicate.not(Words.MEANS::containsKey)).orElse("");
        return new Meaning(fact, meansOf(method, event), detail);
    }

    /** An attempt is always by way of Seam. A phone and a tag at the door are from afar in Seam's words, and are not. */
    private static Means meansOf(Optional<String> method, JsonNode event) {
        if (event.path("action_attempt_id").isTextual()) {
            return Means.REMOTE;
        }
        if (event.path("is_via_nfc").booleanValue()) {
            return Means.KEY;
        }
        if (event.path("is_via_bluetooth").booleanValue()) {
            return Means.PHONE;
        }
        return method.map(Words.MEANS::get).orElse(Means.UNTOLD);
    }

    /** What is none is left out: it may be anything, and what happened is known without it. */
    private static Optional<String> word(JsonNode event, String field) {
        return Optional.ofNullable(event.path(field).textValue())
                .filter(word -> word.matches(WORD))
                .map(PersonalNumbers::maskedIn);
    }
}
