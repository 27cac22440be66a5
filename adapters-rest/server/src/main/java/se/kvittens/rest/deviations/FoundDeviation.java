package se.kvittens.rest.deviations;

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

/**
 * A deviation and what bears it: a visit, a recipient's month, or else the month of the provider.
 *
 * @param id by which it is known as long as it is there; it tells nobody whose it is
 */
record FoundDeviation(String id, Optional<RecipientId> recipient, Optional<CountedVisit> visit, Deviation deviation) {

    private static final int LENGTH = 32;

    /** All of a month, in the order of their places. */
    static List<FoundDeviation> of(Settlement settlement) {
        String month = settlement.provenance().provider() + "\n"
                + settlement.provenance().month();
        Stream<FoundDeviation> own = each(month, Optional.empty(), Optional.empty(), settlement.deviations());
        Stream<FoundDeviation> ofRecipients = settlement.recipients().stream()
                .flatMap(each -> each(month, Optional.of(each.recipient().id()), Optional.empty(), each.deviations()));
        Stream<FoundDeviation> ofVisits = settlement
                .visits()
                .flatMap(each ->
                        each(month, Optional.of(each.effective().recipient()), Optional.of(each), each.deviations()));
        return Stream.of(own, ofRecipients, ofVisits)
                .flatMap(all -> all)
                .sorted((one, other) -> one.place().compareTo(other.place()))
                .toList();
    }

    private static Stream<FoundDeviation> each(
            String month, Optional<RecipientId> recipient, Optional<CountedVisit> visit, List<Deviation> found) {
        Map<DeviationCode, Integer> before = new EnumMap<>(DeviationCode.class);
        List<FoundDeviation> all = new ArrayList<>();
        for (Deviation each : found) {
            int number = before.merge(each.code(), 1, Integer::sum);
            String name = String.join(
                    "\n",
                    month,
                    recipient.map(RecipientId::value).orElse(""),
                    visit.map(one -> one.id().value()).orElse(""),
                    each.code() + " " + number);
            all.add(new FoundDeviation(ContentHash.of(name).substring(0, LENGTH), recipient, visit, each));
        }
        return all.stream();
    }

    /** Where it stands among the others. */
    Place place() {
        return new Place(visit.map(each -> each.effective().date().toString()).orElse(""), deviation.code(), id);
    }
}
