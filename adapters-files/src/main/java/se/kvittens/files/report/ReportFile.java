package se.kvittens.files.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.kvittens.application.reporting.OfRecipient;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.SettleMonth;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.files.html.HtmlPage;
import se.kvittens.files.html.HtmlTable;
import se.kvittens.files.table.CsvTable;
import se.kvittens.files.table.JsonTable;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;
import se.kvittens.files.table.TextTable;
import se.kvittens.files.workbook.Workbook;

/** Writes reports on months into files; rows are written as they are told. */
public final class ReportFile {

    private final ReportVisits reportVisits;
    private final List<? extends ProviderMonths> months;
    private final Instant asOf;
    private final Locale locale;
    private final List<SettleMonth.Settled.Refusal> refusals = new ArrayList<>();
    private final Set<RecipientId> named = new HashSet<>();

    /**
     * Writes in a language.
     *
     * @param months in the order of time, each of which can be walked through once
     * @param asOf when the report is taken (TIME-6)
     * @param locale Swedish, or else English
     */
    public ReportFile(ReportVisits reportVisits, List<? extends ProviderMonths> months, Instant asOf, Locale locale) {
        this.reportVisits = reportVisits;
        this.months = List.copyOf(months);
        this.asOf = asOf;
        this.locale = locale;
    }

    /** Which report, in which form. */
    public record Asked(ReportName name, ReportFormat format, DateSpan days) {}

    /** Returns the months that could not be settled: of them nothing is in the file, and it is not the report. */
    public List<SettleMonth.Settled.Refusal> write(Asked asked, Path file) throws IOException {
        write(new Reports(asked.days(), locale).of(asked.name()), asked, file);
        return refusals();
    }

    /** The rows as JSON ({@link JsonTable}); where a month can't be settled they are not the report. */
    public String json(ReportName name, DateSpan days) {
        return json(new Reports(days, locale).of(name));
    }

    private <R> String json(Reported<R> reported) {
        return JsonTable.of(reported.table(rows(reported)));
    }

    /** The months that could not be settled, of all that was written. */
    public List<SettleMonth.Settled.Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The recipients that are named in what was written. */
    public Set<RecipientId> named() {
        return Set.copyOf(named);
    }

    private <R> Rows<R> rows(Reported<R> reported) {
        return each -> refusals.addAll(reportVisits.report(months, asOf, reported.report(), row -> {
            if (row instanceof OfRecipient ofRecipient) {
                named.add(ofRecipient.recipient());
            }
            each.accept(row);
        }));
    }

    private <R> void write(Reported<R> reported, Asked asked, Path file) throws IOException {
        Table<R> table = reported.table(rows(reported));
        switch (asked.format()) {
            case TEXT, CSV -> writePlain(table, asked, file);
            case XLSX -> {
                try (Workbook book = Workbook.at(file, table.title() + ", " + said(asked))) {
                    book.add(table);
                }
            }
            case HTML -> {
                try (HtmlPage page = HtmlPage.at(file, table.title(), locale)) {
                    page.body().element("p", said(asked));
                    page.body()
                            .tag("<p><a href=\"#chart\">")
                            .text(reported.bars().title())
                            .tag("</a></p>\n");
                    new HtmlTable<>(page.body(), table, locale).write(reported.bars());
                }
            }
        }
    }

    private <R> void writePlain(Table<R> table, Asked asked, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            if (asked.format() == ReportFormat.CSV) {
                CsvTable.write(table, out);
            } else {
                out.write(table.title() + ", " + said(asked) + "\n\n");
                TextTable.write(table, locale, out);
            }
        }
    }

    /** Over which days, and which approvals show. */
    private String said(Asked asked) {
        return new ReportWords(locale)
                .say("days", asked.days().start(), asked.days().end().minusDays(1), CareZone.dateOf(asOf));
    }
}
