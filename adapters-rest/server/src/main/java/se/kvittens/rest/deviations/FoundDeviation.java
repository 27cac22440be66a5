package se.kvittens.rest.deviations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.rest.reply.ETags;

/**
 * A deviation and what bears it: a visit, a recipient's month, or else the month of the provider.
 *
 * @param id by which it is known as long as it is there; it tells nobody whose it is
 */
record FoundDeviation(String id, Bearer bearer, Deviation deviation) {

    private static final int LENGTH = 32;

    /** All of a month, in the order of their places. */
    static List<FoundDeviation> of(Settlement settlement) {
        String month = settlement.provenance().provider() + "\n"
                + settlement.provenance().month();
        Stream<FoundDeviation> own = each(month, Bearer.provider(settlement), settlement.deviations());
        Stream<FoundDeviation> ofRecipients = settlement.recipients().stream()
                .flatMap(each -> each(month, Bearer.recipient(each), each.deviations()));
        Stream<FoundDeviation> ofVisits =
                settlement.visits().flatMap(each -> each(month, Bearer.visit(each), each.deviations()));
        return Stream.of(own, ofRecipients, ofVisits)
                .flatMap(all -> all)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    private static Stream<FoundDeviation> each(String month, Bearer bearer, List<Deviation> found) {
        Map<DeviationCode, Integer> before = new EnumMap<>(DeviationCode.class);
        List<FoundDeviation> all = new ArrayList<>();
        for (Deviation each : found) {
            int number = before.merge(each.code(), 1, Integer::sum);
            String name = String.join("\n", month, bearer.name(), each.code() + " " + number);
            all.add(new FoundDeviation(ContentHash.of(name).substring(0, LENGTH), bearer, each));
        }
        return all.stream();
    }

    Optional<RecipientId> recipient() {
        return bearer.recipient();
    }

    Optional<CountedVisit> visit() {
        return bearer.visit();
    }

    /** Where it stands among the others. */
    Place place() {
        return new Place(visit().map(each -> each.effective().date().toString()).orElse(""), deviation.code(), id);
    }

    /** By which it is known what was seen of it: another where what bears it has changed. */
    String seen() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("stopsPay", deviation.stopsPay())
                .put("deadline", deviation.deadline().map(String::valueOf).orElse(""));
        return ETags.of(json.put("bearer", bearer.content()));
    }
}
