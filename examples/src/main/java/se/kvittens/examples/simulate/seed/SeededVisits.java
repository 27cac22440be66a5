package se.kvittens.examples.simulate.seed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/** Visits as the contract has them. */
final class SeededVisits {

    private static final Duration USUAL_LENGTH = Duration.ofMinutes(30);

    private SeededVisits() {}

    static ObjectNode visit(RegisteredVisit visit, String provider) {
        Registration registration = visit.registration();
        ObjectNode node = node(visit)
                .put("version", 1)
                .put("provider", provider)
                .put("system", visit.system().name())
                .put("registered", time(registration.registered()))
                .put("changed", time(lastChange(registration)));
        mark(node, "start", visit.start());
        mark(node, "end", visit.end());
        registration.approved().ifPresent(at -> node.put("approved", time(at)));
        ArrayNode adjustments = node.putArray("adjustments");
        registration.adjustments().forEach(each -> adjustments.add(adjustment(each)));
        node.set("remarks", remarks(visit.remarks()));
        visit.planned().ifPresent(length -> node.put("plannedSeconds", length.toSeconds()));
        return node;
    }

    /** As if it had been planned for the minute in which it began. */
    static ObjectNode planned(RegisteredVisit visit) {
        Instant start = visit.firstReceipt().truncatedTo(ChronoUnit.MINUTES);
        return node(visit)
                .put("start", time(start))
                .put("end", time(start.plus(visit.planned().orElse(USUAL_LENGTH))));
    }

    static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(CareZone.ZONE));
    }

    private static ObjectNode node(RegisteredVisit visit) {
        ObjectNode node =
                JsonNodeFactory.instance.objectNode().put("id", visit.id().value());
        node.set("customer", SeededPeople.named(visit.recipient()));
        node.set("carer", SeededPeople.named(visit.carer()));
        ArrayNode tasks = node.putArray("tasks");
        visit.tasks().stream().sorted().map(TaskCode::code).forEach(tasks::add);
        return node;
    }

    private static void mark(ObjectNode node, String field, @Nullable Receipt receipt) {
        if (receipt != null) {
            node.putObject(field)
                    .put("at", time(receipt.at()))
                    .put("method", receipt.method().name());
        }
    }

    private static ObjectNode adjustment(Adjustment adjustment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("made", time(adjustment.made()));
        if (adjustment.start() != null) {
            node.put("start", time(adjustment.start()));
        }
        if (adjustment.end() != null) {
            node.put("end", time(adjustment.end()));
        }
        return node;
    }

    private static ObjectNode remarks(Remarks remarks) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("outsideAllowed", remarks.outsideAllowed())
                .put("tag", remarks.tag().name())
                .put("doubleStaffing", remarks.doubleStaffing())
                .put("declined", remarks.declined())
                .put("privatePhone", remarks.privatePhone())
                .put("note", remarks.note().text());
        remarks.phone().ifPresent(phone -> node.put("phone", phone.id()));
        remarks.manualCause().ifPresent(cause -> node.put("manualCause", cause.name()));
        return node;
    }

    private static Instant lastChange(Registration registration) {
        return Stream.concat(
                        Stream.concat(Stream.of(registration.registered()), registration.approved().stream()),
                        registration.adjustments().stream().map(Adjustment::made))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
