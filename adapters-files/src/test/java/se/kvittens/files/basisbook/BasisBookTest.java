package se.kvittens.files.basisbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.explanation.Settled;
import se.kvittens.files.workbook.OpenedBook;

/** The sheets of a basis agree with the settlement, to the second and the öre. */
class BasisBookTest {

    private static final RunFacts FACTS = new RunFacts("1.0", "hash of prices", "hash of input", 2, true);

    @TempDir
    private Path folder;

    private final Settlement settlement = Settled.of(Settled.CAPPED);
    private OpenedBook book;

    @BeforeEach
    void write() throws IOException {
        book = written(Locale.ENGLISH);
    }

    @Test
    void there_is_a_sheet_for_each_part() {
        assertThat(book.sheets())
                .containsExactly("Invoice lines", "Totals", "By recipient", "Visits", "Deviations", "About this basis");
    }

    @Test
    void headings_and_words_are_swedish_where_that_is_asked_for() throws IOException {
        OpenedBook swedish = written(Locale.forLanguageTag("sv"));

        assertThat(swedish.sheets())
                .containsExactly("Fakturarader", "Summor", "Per brukare", "Besök", "Avvikelser", "Om underlaget");
        assertThat(swedish.headings("Fakturarader")).contains("Brukare", "Pris per timme (kr)", "Belopp (kr)");
        assertThat(swedish.cell("Fakturarader", 1, "Slag").asString()).isEqualTo("utförd tid");
        assertThat(swedish.cell("Besök", 1, "Start med").asString()).isEqualTo("NFC-tagg");
    }

    @Test
    void BILL_3_each_line_has_its_time_price_and_amount() {
        List<Line> lines = settlement.recipients().get(0).lines();

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(book.rows("Invoice lines")).hasSize(lines.size() + 1);
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            assertThat(book.cell("Invoice lines", at + 1, "Amount (SEK)").asNumber())
                    .isEqualByComparingTo(line.amount().value().toKronor());
            assertThat(book.cell("Invoice lines", at + 1, "Price per hour (SEK)")
                            .asNumber())
                    .isEqualByComparingTo(line.price().perHour().toKronor());
            assertThat(lengthOf(book.cell("Invoice lines", at + 1, "Time")))
                    .isEqualTo(line.time().value());
        }
        assertThat(book.cell("Invoice lines", 1, "Reference code").getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void BILL_1_totals_add_up_to_the_invoice() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 1; at < book.rows("Totals").size(); at++) {
            sum = sum.add(book.cell("Totals", at, "Amount (SEK)").asNumber());
        }
        assertThat(sum).isEqualByComparingTo(settlement.invoice().amount().toKronor());
    }

    @Test
    void REG_17_credits_and_debits_of_an_earlier_month_have_a_sheet_of_their_own() throws IOException {
        CorrectedMonth credited = CorrectedMonth.between(
                settlement.stated(),
                List.of(),
                new CorrectedMonth.Corrected(YearMonth.of(2024, 9), List.of()),
                settlement.provenance().rules().invoicing());
        Path file = folder.resolve("corrected.xlsx");
        new BasisBook(Locale.ENGLISH).write(settlement.with(List.of(credited)), FACTS, file);
        OpenedBook corrected = new OpenedBook(file);

        assertThat(corrected.sheets()).contains("Corrections").hasSize(7);
        assertThat(corrected.rows("Corrections")).hasSize(settlement.stated().size() + 1);
        assertThat(corrected.cell("Corrections", 1, "Month").asString()).isEqualTo("2024-09");
        assertThat(corrected.cell("Corrections", 1, "Credit or debit").asString())
                .isEqualTo("credit");
        assertThat(corrected.cell("Corrections", 1, "Amount (SEK)").asNumber())
                .isEqualByComparingTo(
                        settlement.stated().get(0).amount().negated().toKronor());
    }

    @Test
    void a_recipients_row_says_what_was_granted_executed_and_paid() {
        assertThat(book.cell("By recipient", 1, "Recipient").asString()).isEqualTo("anna");
        assertThat(lengthOf(book.cell("By recipient", 1, "Granted time"))).isEqualTo(Duration.ofHours(1));
        assertThat(lengthOf(book.cell("By recipient", 1, "Executed time")))
                .isEqualTo(settlement.recipients().get(0).executed().value());
        assertThat(book.cell("By recipient", 1, "Visits").asNumber()).isEqualByComparingTo("3");
        assertThat(book.cell("By recipient", 1, "Amount (SEK)").asNumber())
                .isEqualByComparingTo(
                        settlement.recipients().get(0).amount().value().toKronor());
    }

    @Test
    void REG_7_a_visit_shows_the_times_that_count() {
        assertThat(book.rows("Visits")).hasSize(4);
        assertThat(book.cell("Visits", 1, "Visit").asString()).isEqualTo("v1");
        assertThat(book.cell("Visits", 1, "Date").asDate()).isEqualTo(LocalDateTime.of(2024, 10, 1, 0, 0));
        assertThat(book.cell("Visits", 1, "Start").asDate()).isEqualTo(LocalDateTime.of(2024, 10, 1, 8, 0));
        assertThat(book.cell("Visits", 1, "End").asDate()).isEqualTo(LocalDateTime.of(2024, 10, 1, 9, 30));
        assertThat(lengthOf(book.cell("Visits", 1, "Executed time"))).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void REG_6_a_visit_that_nobody_approved_has_no_time_of_approval_and_is_not_payable() {
        assertThat(book.cell("Visits", 2, "Approved").getType()).isEqualTo(CellType.EMPTY);
        assertThat(book.cell("Visits", 2, "Payable").asString()).isEqualTo("no");
        assertThat(lengthOf(book.cell("Visits", 2, "Payable time"))).isZero();
        assertThat(book.cell("Visits", 1, "Payable").asString()).isEqualTo("yes");
    }

    @Test
    void each_deviation_has_a_row() {
        long found = settlement.deviations().size()
                + settlement.recipients().stream()
                        .mapToLong(month -> month.deviations().size())
                        .sum()
                + settlement
                        .visits()
                        .mapToLong(visit -> visit.deviations().size())
                        .sum();

        assertThat(found).isGreaterThan(2);
        assertThat(book.rows("Deviations")).hasSize((int) found + 1);
        assertThat(book.rows("Deviations").stream().skip(1).map(row -> row.getCellText(5)))
                .contains("NOT_APPROVED", "ADJUSTED", "EXECUTED_OVER_GRANTED");
    }

    @Test
    void the_last_sheet_says_what_the_basis_was_made_from() {
        assertThat(book.rows("About this basis").stream().map(row -> row.getCellText(0) + "=" + row.getCellText(1)))
                .contains(
                        "Standing=Final",
                        "Provider=Handens hemtjänst Norra",
                        "Month=2024-10",
                        "Rejected rows=2",
                        "Hash of the input=hash of input",
                        "Hash of the price list=hash of prices",
                        "Version of the rule book=haninge-v2");
    }

    @Test
    void the_same_settlement_gives_the_same_bytes() throws IOException {
        byte[] once = Files.readAllBytes(folder.resolve(BasisBook.FILE));
        written(Locale.ENGLISH);

        assertThat(Files.readAllBytes(folder.resolve(BasisBook.FILE))).isEqualTo(once);
    }

    private OpenedBook written(Locale locale) throws IOException {
        Path file = folder.resolve(BasisBook.FILE);
        new BasisBook(locale).write(settlement, FACTS, file);
        return new OpenedBook(file);
    }

    private static Duration lengthOf(Cell cell) {
        assertThat(cell.getDataFormatString()).isEqualTo("[h]:mm:ss_)");
        return Duration.ofSeconds(
                Math.round(cell.asNumber().multiply(BigDecimal.valueOf(86_400)).doubleValue()));
    }
}
