package se.kvittens.rest.deviations;

import java.util.Optional;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.rest.visits.VisitJson;

/**
 * What bears a deviation.
 *
 * @param content of it, as far as a deviation can hang on it
 */
record Bearer(Optional<RecipientId> recipient, Optional<CountedVisit> visit, String content) {

    static Bearer provider(Settlement settlement) {
        return new Bearer(
                Optional.empty(), Optional.empty(), settlement.shares().toString());
    }

    static Bearer recipient(RecipientMonth month) {
        return new Bearer(
                Optional.of(month.recipient().id()),
                Optional.empty(),
                month.granted().value() + " " + month.executed().value());
    }

    /** That a visit is approved is no change of it. */
    static Bearer visit(CountedVisit visit) {
        return new Bearer(
                Optional.of(visit.effective().recipient()),
                Optional.of(visit),
                VisitJson.of(visit.effective().registered()).without("approved").toString());
    }

    /** By which it is told from others; never shown. */
    String name() {
        return recipient.map(RecipientId::value).orElse("") + "\n"
                + visit.map(each -> each.id().value()).orElse("");
    }
}
