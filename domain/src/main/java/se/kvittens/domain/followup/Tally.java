package se.kvittens.domain.followup;

import java.time.Duration;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.ReceiptRules;

/** Counts a provider's visits, recipient by recipient. */
final class Tally {

    private final ReceiptRules receipts;
    private long visits;
    private long manual;
    private long postRegistered;
    private long adjusted;
    private long declined;
    private Duration declinedTime = Duration.ZERO;
    private Duration executed = Duration.ZERO;
    private Duration granted = Duration.ZERO;

    Tally(ReceiptRules receipts) {
        this.receipts = receipts;
    }

    void add(RecipientMonth recipient) {
        executed = executed.plus(recipient.executed().value());
        granted = granted.plus(recipient.granted().value());
        recipient.visits().forEach(this::add);
    }

    Shares shares() {
        return new Shares(visits, manual, postRegistered, adjusted, declined, declinedTime, executed, granted);
    }

    private void add(CountedVisit visit) {
        visits++;
        manual += receipts.hasManualReceipt(visit.effective()) ? 1 : 0;
        postRegistered += visit.has(DeviationCode.POST_REGISTERED) ? 1 : 0;
        adjusted += visit.has(DeviationCode.ADJUSTED) ? 1 : 0;
        declined += visit.has(DeviationCode.DECLINED) ? 1 : 0;
        TimeSpan span = visit.effective().span();
        if (span != null && visit.effective().registered().remarks().declined()) {
            declinedTime = declinedTime.plus(span.length());
        }
    }
}
