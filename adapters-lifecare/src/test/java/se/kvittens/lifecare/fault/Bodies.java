package se.kvittens.lifecare.fault;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.kvittens.application.visiting.VisitVersion;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/** What goes back and forth. */
final class Bodies {

    private static final Instant EIGHT = Instant.parse("2024-10-07T06:00:00Z");

    private Bodies() {}

    static String visit(String id) {
        return """
            {"id": "%s", "version": 1, "customer": {"id": "k1", "name": "Åsa Öberg"}, "carer": {"id": "p1"},
             "system": "LIFECARE", "start": {"at": "2024-10-07T08:00:00+02:00", "method": "NFC"},
             "end": {"at": "2024-10-07T06:30:00Z", "method": "NFC"}, "registered": "2024-10-07T08:31:00+02:00",
             "adjustments": [], "remarks": {"note": "", "moodOfTheDay": "unknown to us"}, "tasks": ["SHOWER"],
             "changed": "2024-10-07T08:31:00+02:00"}""".formatted(id);
    }

    static String page(List<String> items, Optional<String> next) {
        String cursor = next.map(text -> ", \"next\": \"" + text + "\"").orElse("");
        return "{\"asOf\": \"2024-10-07T10:00:00+02:00\", \"items\": [" + String.join(",", items) + "]" + cursor + "}";
    }

    static String order(String more) {
        return """
            {"id": "o1", "version": "\\"1\\"", "customer": {"id": "k1", "name": "Åsa"}, "category": "CARE",
             "granted": {"seconds": 3600, "per": "WEEK"}, "tasks": ["SHOWER"], "mergeAllowed": [],
             "changed": "2024-10-07T08:31:00+02:00"%s}""".formatted(more);
    }

    static List<VisitVersion> visits(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Bodies::version).toList();
    }

    private static VisitVersion version(int number) {
        return new VisitVersion(
                new RegisteredVisit(
                        new VisitId("v" + number),
                        new RecipientId("k1"),
                        new CarerId("p1"),
                        SystemOfRecord.LIFECARE,
                        new Receipt(EIGHT, ReceiptMethod.NFC),
                        null,
                        new Registration(EIGHT, Optional.empty(), List.of()),
                        Remarks.NONE,
                        Set.of(),
                        Optional.empty()),
                1);
    }
}
