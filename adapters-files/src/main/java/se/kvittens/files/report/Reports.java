package se.kvittens.files.report;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.reporting.AbsenceReport;
import se.kvittens.application.reporting.ApprovalReport;
import se.kvittens.application.reporting.OrderReport;
import se.kvittens.application.reporting.PhoneReport;
import se.kvittens.application.reporting.VisitReport;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.Phone;
import se.kvittens.files.basisbook.VisitTimes;
import se.kvittens.files.html.Bars;
import se.kvittens.files.table.Percents;

/** What each report shows, over some days and in one language. */
final class Reports {

    private static final int MOST_DAYS_OF_A_CHART = 62;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    private final DateSpan days;
    private final ReportWords words;

    Reports(DateSpan days, Locale locale) {
        this.days = days;
        this.words = new ReportWords(locale);
    }

    Reported<?> of(ReportName name) {
        return switch (name) {
            case VISITS -> visits();
            case ORDERS -> orders();
            case ABSENCES -> absences();
            case PROVIDERS -> new ShareTable(words, days).byProvider();
            case CARERS -> new ShareTable(words, days).byCarer();
            case APPROVALS -> approvals();
            case PHONES -> phones();
        };
    }

    private Reported<VisitReport.Row> visits() {
        boolean isLong = days.days() > MOST_DAYS_OF_A_CHART;
        return new Reported<>(
                words.title(ReportName.VISITS),
                new VisitReport(days),
                words.<VisitReport.Row>columns()
                        .text("provider", VisitReport.Row::provider)
                        .date("date", row -> row.visit().effective().date())
                        .word(
                                "recipient",
                                row -> row.visit().effective().recipient().value())
                        .word("carer", row -> row.visit().effective().carer().value())
                        .word("visit", row -> row.visit().id().value())
                        .time("start", row -> VisitTimes.startOf(row.visit()))
                        .time("end", row -> VisitTimes.endOf(row.visit()))
                        .length("planned", row -> plannedOf(row.visit()))
                        .length("executed", row -> row.visit().executed().value())
                        .length("payable", row -> row.visit().payable().value())
                        .text("deviations", row -> words.listed(row.visit().deviations()))
                        .all(),
                new Bars<>(
                        words.say(isLong ? "chart.VISITS.months" : "chart.VISITS"),
                        row -> (isLong ? MONTH : DateTimeFormatter.ISO_LOCAL_DATE)
                                .format(row.visit().effective().date()),
                        List.of(new Bars.Series<>(words.heading("visits"), row -> 1)),
                        String::valueOf));
    }

    private Reported<OrderReport.Row> orders() {
        return new Reported<>(
                words.title(ReportName.ORDERS),
                new OrderReport(days),
                words.<OrderReport.Row>columns()
                        .text("provider", OrderReport.Row::provider)
                        .word("month", row -> row.month().toString())
                        .word("recipient", row -> row.recipient().value())
                        .length("ordered", OrderReport.Row::ordered)
                        .length("executed", OrderReport.Row::executed)
                        .percent("executedPercent", row -> Percents.of(seconds(row.executed()), seconds(row.ordered())))
                        .length("paid", OrderReport.Row::paid)
                        .all(),
                new Bars<>(
                        words.chart(ReportName.ORDERS),
                        row -> row.provider() + ", " + row.month(),
                        List.of(
                                new Bars.Series<>(words.heading("ordered"), row -> seconds(row.ordered())),
                                new Bars.Series<>(words.heading("executed"), row -> seconds(row.executed()))),
                        this::hours));
    }

    private Reported<AbsenceReport.Row> absences() {
        return new Reported<>(
                words.title(ReportName.ABSENCES),
                new AbsenceReport(days),
                words.<AbsenceReport.Row>columns()
                        .text("provider", AbsenceReport.Row::provider)
                        .word("recipient", row -> row.recipient().value())
                        .word("cause", row -> words.word(row.absence().cause()))
                        .date("from", row -> row.absence().days().start())
                        .date(
                                "to",
                                row -> row.absence().isOpen()
                                        ? null
                                        : lastOf(row.absence().days()))
                        .time("known", row -> row.absence().known().orElse(null))
                        .count("absentDays", AbsenceReport.Row::absentDays)
                        .count("visitsDuring", AbsenceReport.Row::visits)
                        .all(),
                new Bars<>(
                        words.chart(ReportName.ABSENCES),
                        row -> row.provider() + ", " + words.word(row.absence().cause()),
                        List.of(new Bars.Series<>(words.heading("absentDays"), AbsenceReport.Row::absentDays)),
                        String::valueOf));
    }

    private Reported<ApprovalReport.Row> approvals() {
        return new Reported<>(
                words.title(ReportName.APPROVALS),
                new ApprovalReport(days),
                words.<ApprovalReport.Row>columns()
                        .text("provider", ApprovalReport.Row::provider)
                        .date("date", row -> row.visit().effective().date())
                        .word(
                                "recipient",
                                row -> row.visit().effective().recipient().value())
                        .word("carer", row -> row.visit().effective().carer().value())
                        .word("visit", row -> row.visit().id().value())
                        .length("executed", row -> row.visit().executed().value())
                        .text("standing", row -> words.say("standing." + row.standing()))
                        .time("lock", row -> row.lock().instant())
                        .all(),
                new Bars<>(
                        words.chart(ReportName.APPROVALS),
                        row -> row.provider() + ", " + words.say("standing." + row.standing()),
                        List.of(new Bars.Series<>(words.heading("visits"), row -> 1)),
                        String::valueOf));
    }

    private Reported<PhoneReport.Row> phones() {
        return new Reported<>(
                words.title(ReportName.PHONES),
                new PhoneReport(days),
                words.<PhoneReport.Row>columns()
                        .text("provider", PhoneReport.Row::provider)
                        .word("carer", row -> row.carer().value())
                        .date("date", PhoneReport.Row::date)
                        .word("phone", row -> row.phone().map(Phone::id).orElse(null))
                        .count("visits", PhoneReport.Row::visits)
                        .count("privatePhone", PhoneReport.Row::privately)
                        .time("firstUse", PhoneReport.Row::first)
                        .time("lastUse", PhoneReport.Row::last)
                        .count("carerPhones", PhoneReport.Row::phones)
                        .count("phoneCarers", PhoneReport.Row::carers)
                        .text("toNote", row -> row.use() == PhoneReport.Use.ONE_PHONE ? null : useOf(row))
                        .all(),
                new Bars<>(
                        words.chart(ReportName.PHONES),
                        row -> row.provider() + ", " + useOf(row),
                        List.of(
                                new Bars.Series<>(words.heading("visits"), PhoneReport.Row::visits),
                                new Bars.Series<>(words.heading("privatePhone"), PhoneReport.Row::privately)),
                        String::valueOf));
    }

    private String useOf(PhoneReport.Row row) {
        return words.say("use." + row.use());
    }

    private static @Nullable Duration plannedOf(CountedVisit visit) {
        return visit.effective().registered().planned().orElse(null);
    }

    private static LocalDate lastOf(DateSpan span) {
        return span.end().minusDays(1);
    }

    private static long seconds(Duration length) {
        return length.toSeconds();
    }

    private String hours(long seconds) {
        return words.decimal(Hours.of(Duration.ofSeconds(seconds)).value());
    }
}
