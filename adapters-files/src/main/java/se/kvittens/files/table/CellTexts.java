package se.kvittens.files.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.fault.Texts;

/** Cells as people read them: {@code 1 234,50}, {@code 26:05:30}, {@code 2024-10-01 08:00:00}. */
public final class CellTexts implements Cells {

    private static final char HARD_SPACE = '\u00a0';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME_AND_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx");

    private final DecimalFormat count;
    private final DecimalFormat decimal;
    private final DecimalFormat percent;
    private List<String> row = new ArrayList<>();

    /**
     * @param locale Swedish, or else English
     */
    public CellTexts(Locale locale) {
        boolean swedish = !Texts.bundleLocale(locale).equals(Locale.ROOT);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(swedish ? HARD_SPACE : ',');
        symbols.setDecimalSeparator(swedish ? ',' : '.');
        this.count = new DecimalFormat("#,##0", symbols);
        this.decimal = new DecimalFormat("#,##0.00", symbols);
        this.percent = new DecimalFormat(swedish ? "0.0'\u00a0%'" : "0.0'%'", symbols);
        percent.setRoundingMode(RoundingMode.HALF_UP);
    }

    /** What was shown since the last row was taken. */
    public List<String> takeRow() {
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
        row.add(date.toString());
    }

    /** The offset stands there only where the clock repeats. */
    @Override
    public void time(Instant time) {
        ZonedDateTime local = time.atZone(CareZone.ZONE);
        int offsets = CareZone.ZONE
                .getRules()
                .getValidOffsets(local.toLocalDateTime())
                .size();
        row.add((offsets > 1 ? TIME_AND_OFFSET : TIME).format(local));
    }

    @Override
    public void length(Duration length) {
        row.add("%d:%02d:%02d".formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart()));
    }

    @Override
    public void count(long number) {
        row.add(count.format(number));
    }

    @Override
    public void decimal(BigDecimal number) {
        row.add(decimal.format(number));
    }

    @Override
    public void percent(BigDecimal share) {
        row.add(percent.format(share));
    }

    @Override
    public void none() {
        row.add("");
    }
}
