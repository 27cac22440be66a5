package se.kvittens.files.records;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** Reads a cell of a spreadsheet, in which a time is a number of days that is only shown as a time. */
final class SpreadsheetCell {

    private static final Cell NO_VALUE = new Cell(Cell.Kind.NO_VALUE, "#");
    private static final BigDecimal SECONDS_PER_DAY = BigDecimal.valueOf(86_400);

    /** Day 60 is a 29 February 1900 that never was; dates before it are not read. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The days between the two calendars that a workbook can count by. */
    private static final BigDecimal FROM_1904 = BigDecimal.valueOf(1462);

    private static final BigDecimal FIRST_DATE = BigDecimal.valueOf(61);
    private static final BigDecimal FIRST_UNREAD = BigDecimal.valueOf(110_000);
    /** A spreadsheet knows 15 digits and writes 17: 0.35 stands in the file as 0.34999999999999998. */
    private static final MathContext WRITTEN = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[\\$[^\\]]*\\]|\\[[A-Za-z]{3,}\\]");

    private SpreadsheetCell() {}

    static Cell of(org.dhatim.fastexcel.reader.@Nullable Cell cell, boolean isFrom1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.NONE;
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell.asNumber(), cell.getDataFormatString(), isFrom1904);
            case STRING, BOOLEAN -> Cell.ofText(cell.getText());
            default -> NO_VALUE;
        };
    }

    private static Cell number(BigDecimal number, @Nullable String format, boolean isFrom1904) {
        String shown =
                format == null ? "" : QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean isLength = shown.contains("[h") || shown.contains("[m") || shown.contains("[s");
        boolean hasDate = shown.contains("y") || shown.contains("d");
        boolean hasTime = shown.contains("h") || shown.contains("s");
        // Of a date and time, the time alone may be shown; no length of months is shown as a time of day.
        boolean hidesDate = hasTime && number.compareTo(FIRST_DATE) >= 0;
        if (isLength || (hasTime && !hasDate && !hidesDate)) {
            return number.abs().compareTo(FIRST_UNREAD) < 0
                    ? temporal(lengthOf(number).toString())
                    : NO_VALUE;
        }
        if (hasDate || hidesDate) {
            BigDecimal days = isFrom1904 ? number.add(FROM_1904) : number;
            return isDate(days) ? temporal(momentOf(days, hasTime)) : NO_VALUE;
        }
        return new Cell(
                Cell.Kind.NUMBER, number.round(WRITTEN).stripTrailingZeros().toPlainString());
    }

    private static boolean isDate(BigDecimal days) {
        return days.compareTo(FIRST_DATE) >= 0 && days.compareTo(FIRST_UNREAD) < 0;
    }

    /** A spreadsheet keeps 08:20 as 0.3472222; half a second more or less is its rounding and not a time. */
    private static Duration lengthOf(BigDecimal days) {
        return Duration.ofSeconds(
                days.multiply(SECONDS_PER_DAY).setScale(0, RoundingMode.HALF_UP).longValue());
    }

    private static String momentOf(BigDecimal days, boolean hasTime) {
        LocalDateTime moment = DAY_ZERO.atStartOfDay().plus(lengthOf(days));
        return hasTime ? moment.toString() : moment.toLocalDate().toString();
    }

    private static Cell temporal(String iso) {
        return new Cell(Cell.Kind.TEMPORAL, iso);
    }
}
