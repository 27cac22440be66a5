package se.kvittens.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import se.kvittens.application.reporting.PhoneReport;
import se.kvittens.application.reporting.ReportVisits;
import se.kvittens.application.settling.ProviderMonths;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/** What generated months say of phones, as the report of phones has it. */
class GeneratedPhonesTest {

    @Test
    void SYS_7_carers_have_phones_some_of_which_are_switched_private_or_not_told() {
        List<PhoneReport.Row> rows = new ArrayList<>();
        GeneratedMonths months = Settled.months("haninge", YearMonth.of(2024, 10), new GeneratedMonths.Size(300, 2), 1);
        DateSpan days = CareZone.daysOf(YearMonth.of(2024, 10));
        new ReportVisits(() -> Settled.BOOKS)
                .report(
                        List.of(supplied(months)),
                        Instant.parse("2025-06-01T08:00:00Z"),
                        new PhoneReport(days),
                        rows::add);

        assertThat(rows).extracting(PhoneReport.Row::use).contains(PhoneReport.Use.values());
        assertThat(rows.stream().mapToLong(PhoneReport.Row::privately).sum()).isPositive();
        assertThat(share(rows, PhoneReport.Use.ONE_PHONE)).isBetween(0.9, 0.99);
        assertThat(share(rows, PhoneReport.Use.UNTOLD)).isBetween(0.01, 0.04);
    }

    private static ProviderMonths supplied(GeneratedMonths months) {
        return () -> StreamSupport.stream(months.spliterator(), false)
                .<Supplied>map(month -> new Supplied(month, "hash", 0))
                .iterator();
    }

    private static double share(List<PhoneReport.Row> rows, PhoneReport.Use use) {
        double of = rows.stream()
                .filter(row -> row.use() == use)
                .mapToLong(PhoneReport.Row::visits)
                .sum();
        return of / rows.stream().mapToLong(PhoneReport.Row::visits).sum();
    }
}
