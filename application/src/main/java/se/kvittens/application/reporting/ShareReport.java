package se.kvittens.application.reporting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.followup.ShareCount;
import se.kvittens.domain.followup.Shares;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.ReceiptRules;

/** The shares of SYS-6 over any days, and what was declined, by time and number (REG-12). */
public final class ShareReport implements Report<ShareReport.Row> {

    private final DateSpan days;
    private final Function<CountedVisit, String> carer;
    private final Map<Who, Shares> found = new TreeMap<>();

    private ShareReport(DateSpan days, Function<CountedVisit, String> carer) {
        this.days = days;
        this.carer = carer;
    }

    public static ShareReport byProvider(DateSpan days) {
        return new ShareReport(days, visit -> "");
    }

    public static ShareReport byCarer(DateSpan days) {
        return new ShareReport(days, visit -> visit.effective().carer().value());
    }

    /** The shares of one; nothing is granted here, since time is granted for whole months. */
    public record Row(Who who, Shares shares) {}

    /**
     * Whose shares.
     *
     * @param carer empty for all of the provider's
     */
    public record Who(String provider, String carer) implements Comparable<Who> {

        private static final Comparator<Who> ORDER =
                Comparator.comparing(Who::provider).thenComparing(Who::carer);

        @Override
        public int compareTo(Who other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public void take(Settlement settlement, Supplied from, Consumer<? super Row> rows) {
        String provider = settlement.provenance().provider();
        ReceiptRules receipts = settlement.provenance().rules().visits().receipts();
        Map<Who, ShareCount> counts = new HashMap<>();
        settlement
                .visits()
                .filter(visit -> days.contains(visit.effective().date()))
                .forEach(visit -> counts.computeIfAbsent(
                                new Who(provider, carer.apply(visit)), unseen -> new ShareCount(receipts))
                        .add(visit));
        counts.forEach((who, count) -> found.merge(who, count.shares(), Shares::plus));
    }

    @Override
    public void finish(Consumer<? super Row> rows) {
        found.forEach((who, shares) -> rows.accept(new Row(who, shares)));
    }
}
