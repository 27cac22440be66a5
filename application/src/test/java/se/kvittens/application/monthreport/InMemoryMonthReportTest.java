package se.kvittens.application.monthreport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.settling.Supplied;

/** A list keeps the contract of what takes month reports. */
class InMemoryMonthReportTest extends MonthReportOutContract {

    private List<Kept> kept = new ArrayList<>();

    @Override
    protected MonthReportOut begin() {
        kept = new ArrayList<>();
        return report -> report.rows()
                .forEach(row -> kept.add(new Kept(
                        report.provider(),
                        row.recipient().value(),
                        row.task().map(Object::toString).orElse(""),
                        row.time())));
    }

    @Override
    protected List<Kept> end() {
        return kept;
    }

    @Override
    protected Duration unit() {
        return Duration.ofSeconds(1);
    }

    @Override
    protected RuleBookShelf shelf() {
        return ReportedMonths.shelf();
    }

    @Override
    protected List<Supplied> months() {
        return ReportedMonths.ofTwoProviders();
    }
}
