package se.kvittens.files.monthreport;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kvittens.files.table.Cells;

/** Cells of CSV, written as the profile has it. */
final class ReportTexts implements Cells {

    private final DateTimeFormatter dates;
    private final boolean hasSeconds;
    private final char decimal;
    private List<String> row = new ArrayList<>();

    ReportTexts(MonthReportProfile profile) {
        this.dates = DateTimeFormatter.ofPattern(
                profile.column(ReportField.DATE).map(ReportColumn::pattern).orElse("yyyy-MM-dd"),
                Locale.forLanguageTag("sv"));
        this.hasSeconds = profile.column(ReportField.TIME)
                .filter(column -> column.form() == LengthForm.CLOCK_SECONDS)
                .isPresent();
        this.decimal = profile.signs().decimal();
    }

    /** What was shown since the last row was taken. */
    List<String> takeRow() {
        List<String> taken = row;
        row = new ArrayList<>(taken.size());
        return taken;
    }

    @Override
    public void text(String text) {
        row.add(text);
    }

    @Override
    public void date(LocalDate date) {
        row.add(dates.format(date));
    }

    @Override
    public void time(Instant time) {
        throw new UnsupportedOperationException("A month report has no times of day.");
    }

    @Override
    public void length(Duration length) {
        String clock = "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
        row.add(hasSeconds ? "%s:%02d".formatted(clock, length.toSecondsPart()) : clock);
    }

    @Override
    public void count(long number) {
        row.add(Long.toString(number));
    }

    @Override
    public void decimal(BigDecimal number) {
        row.add(number.toPlainString().replace('.', decimal));
    }

    @Override
    public void percent(BigDecimal share) {
        throw new UnsupportedOperationException("A month report has no shares.");
    }

    @Override
    public void none() {
        row.add("");
    }
}
