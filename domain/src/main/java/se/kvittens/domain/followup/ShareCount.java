package se.kvittens.domain.followup;

import java.time.Duration;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.ReceiptRules;

/** Counts visits for shares: a provider's recipient by recipient, or any visits one by one. */
@Home(RuleId.SYS_6)
public final class ShareCount {

    private final ReceiptRules receipts;
    private long visits;
    private long manual;
    private long postRegistered;
    private long adjusted;
    private long declined;
    private Duration declinedTime = Duration.ZERO;
    private long executedSeconds;
    private Duration granted = Duration.ZERO;

    public ShareCount(ReceiptRules receipts) {
        this.receipts = receipts;
    }

    /** What was granted, and all visits. */
    public void add(RecipientMonth recipient) {
        granted = granted.plus(recipient.granted().value());
        recipient.visits().forEach(this::add);
    }

    /** Of all that was added. */
    public Shares shares() {
        return new Shares(
                visits,
                manual,
                postRegistered,
                adjusted,
                declined,
                declinedTime,
                Duration.ofSeconds(executedSeconds),
                granted);
    }

    /** One visit; nothing is granted for it alone. */
    public void add(CountedVisit visit) {
        visits++;
        executedSeconds += visit.executed().value().toSeconds();
        manual += receipts.hasManualReceipt(visit.effective()) ? 1 : 0;
        if (visit.deviations().isEmpty()) {
            return;
        }
        postRegistered += visit.has(DeviationCode.POST_REGISTERED) ? 1 : 0;
        adjusted += visit.has(DeviationCode.ADJUSTED) ? 1 : 0;
        declined += visit.has(DeviationCode.DECLINED) ? 1 : 0;
        TimeSpan span = visit.effective().span();
        if (span != null && visit.effective().registered().remarks().declined()) {
            declinedTime = declinedTime.plus(span.length());
        }
    }
}
