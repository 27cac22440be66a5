package se.kvittens.examples.simulate.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Whether a visit that was sent is of the form that the contract has. */
final class SoundVisit {

    private static final Set<String> SYSTEMS = Set.of("PHONIRO", "LIFECARE");
    private static final Set<String> METHODS = Set.of("NFC", "LOCK", "ARRIVAL_DEPARTURE", "MANUAL");
    private static final Set<String> CAUSES =
            Set.of("TECHNICAL_FAULT", "OUTSIDE_HOME", "TAG_REFUSED", "PHONE_HANDLING");
    private static final Set<String> TAGS = Set.of("OWN", "UNKNOWN", "FOREIGN", "RETIRED");

    private SoundVisit() {}

    static boolean is(JsonNode visit) {
        return isWhole(visit.path("version"), 1)
                && visit.path("customer").isObject()
                && visit.path("carer").isObject()
                && SYSTEMS.contains(visit.path("system").asText())
                && hasTimes(visit)
                && isRemarks(visit.path("remarks"))
                && isTasks(visit.path("tasks"))
                && isLeftOutOr(visit.path("plannedSeconds"), seconds -> isWhole(seconds, 0));
    }

    private static boolean hasTimes(JsonNode visit) {
        return hasEither(visit, SoundVisit::isReceipt)
                && Sound.isInstant(visit.path("registered"))
                && isLeftOutOr(visit.path("approved"), Sound::isInstant)
                && visit.path("adjustments").isArray()
                && each(visit.path("adjustments")).allMatch(SoundVisit::isAdjustment);
    }

    private static boolean isReceipt(JsonNode receipt) {
        return Sound.isInstant(receipt.path("at"))
                && METHODS.contains(receipt.path("method").asText());
    }

    private static boolean isAdjustment(JsonNode adjustment) {
        return Sound.isInstant(adjustment.path("made")) && hasEither(adjustment, Sound::isInstant);
    }

    /** A start, an end, or both. */
    private static boolean hasEither(JsonNode node, Predicate<JsonNode> isSound) {
        return (node.has("start") || node.has("end"))
                && isLeftOutOr(node.path("start"), isSound)
                && isLeftOutOr(node.path("end"), isSound);
    }

    private static boolean isRemarks(JsonNode remarks) {
        return remarks.isObject()
                && isLeftOutOr(remarks.path("manualCause"), cause -> CAUSES.contains(cause.asText()))
                && isLeftOutOr(remarks.path("tag"), tag -> TAGS.contains(tag.asText()))
                && Stream.of("outsideAllowed", "doubleStaffing", "declined", "privatePhone")
                        .allMatch(field -> isLeftOutOr(remarks.path(field), JsonNode::isBoolean))
                && isLeftOutOr(remarks.path("phone"), Sound::isName)
                && isLeftOutOr(remarks.path("note"), Sound::isText);
    }

    private static boolean isTasks(JsonNode tasks) {
        Set<String> seen = new HashSet<>();
        return tasks.isArray() && each(tasks).allMatch(task -> Sound.isName(task) && seen.add(task.asText()));
    }

    private static boolean isWhole(JsonNode number, long least) {
        return number.isIntegralNumber() && number.canConvertToLong() && number.asLong() >= least;
    }

    /** What stands there as null is not left out. */
    private static boolean isLeftOutOr(JsonNode value, Predicate<JsonNode> isSound) {
        return value.isMissingNode() || isSound.test(value);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
