package se.kvittens.application.monthreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.settlement.Basis;

/** What {@link MonthReportOut} promises, for one that keeps what it takes. The tests of an adapter extend it. */
public abstract class MonthReportOutContract {

    /** A row as it was kept. */
    public record Kept(String provider, String recipient, String task, Duration time) {}

    /** One that has taken nothing yet, and tells tasks apart. */
    protected abstract MonthReportOut begin();

    /** What the one begun last has kept in the end, in its order; it takes no more afterwards. */
    protected abstract List<Kept> end();

    /** What the least time is that it writes. */
    protected abstract Duration unit();

    /** By which the months can be settled. */
    protected abstract RuleBookShelf shelf();

    /** Of at least two providers with visits that were made, all of which can be settled. */
    protected abstract List<Supplied> months();

    @Test
    void nothing_is_kept_at_first() {
        begin();

        assertThat(end()).isEmpty();
    }

    @Test
    void each_row_is_kept_in_its_order_under_its_provider() {
        List<String> told = new ArrayList<>();
        MonthReportOut out = begin();
        report(report -> {
            report.rows().forEach(row -> told.add(report.provider() + " " + row.recipient()));
            out.take(report);
        });

        assertThat(told).hasSizeGreaterThanOrEqualTo(2);
        assertThat(end())
                .extracting(kept -> kept.provider() + " " + kept.recipient())
                .containsExactlyElementsOf(told);
    }

    @Test
    void a_provider_without_rows_leaves_none() {
        MonthReportOut out = begin();
        report(report -> out.take(
                new ProviderReport(report.provider(), report.month(), report.tasks(), report.executed(), List.of())));

        assertThat(end()).isEmpty();
    }

    @Test
    void no_time_is_lost_but_less_than_a_unit_of_a_recipients_category() {
        List<Duration> told = new ArrayList<>();
        Set<List<Object>> parts = new HashSet<>();
        MonthReportOut out = begin();
        report(report -> {
            told.add(report.reported());
            report.rows().forEach(row -> parts.add(List.of(report.provider(), row.recipient(), row.category())));
            out.take(report);
        });
        Duration kept = end().stream().map(Kept::time).reduce(Duration.ZERO, Duration::plus);

        assertThat(told.stream()
                        .reduce(Duration.ZERO, Duration::plus)
                        .minus(kept)
                        .abs())
                .isLessThan(unit().multipliedBy(parts.size()));
    }

    @Test
    void the_same_reports_are_kept_as_the_same() {
        MonthReportOut first = begin();
        report(first);
        List<Kept> once = end();
        MonthReportOut second = begin();
        report(second);

        assertThat(end()).isEqualTo(once);
    }

    private void report(MonthReportOut out) {
        Wanted wanted = new Wanted(
                ReportedTime.EXECUTED, Set.of(LineKind.EXECUTED), Set.of(Wanted.Part.TASK, Wanted.Part.DATE), Set.of());
        assertThat(new ReportMonth(shelf())
                        .report(months()::iterator, new Basis(Optional.empty(), true), wanted, out)
                        .refusals())
                .isEmpty();
    }
}
