package se.kvittens.files.feed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import se.kvittens.files.profile.TimeForms;
import se.kvittens.files.records.Cell;

/** Reads dates and times by the forms of a profile; what a spreadsheet holds as a time needs no form. */
final class MomentReading {

    private final TimeForms.Parsed<LocalDate> dates;
    private final TimeForms.Parsed<LocalTime> times;
    private final TimeForms.Parsed<TemporalAccessor> moments;

    MomentReading(TimeForms forms) {
        this.dates = forms.dates();
        this.times = forms.times();
        this.moments = forms.moments();
    }

    Optional<LocalDate> date(Cell cell) {
        return cell.kind() == Cell.Kind.TEMPORAL
                ? iso(cell.text()).map(LocalDateTime::toLocalDate)
                : dates.read(cell.text());
    }

    /** Of a date and a time in two cells. */
    Optional<LocalMoment> moment(Cell date, Cell time) {
        return date(date).flatMap(day -> time(time).map(at -> new LocalMoment(day.atTime(at), null)));
    }

    /** Of both in one cell. */
    Optional<LocalMoment> moment(Cell cell) {
        return cell.kind() == Cell.Kind.TEMPORAL
                ? iso(cell.text()).map(local -> new LocalMoment(local, null))
                : moments.read(cell.text()).map(MomentReading::momentOf);
    }

    private Optional<LocalTime> time(Cell cell) {
        return cell.kind() == Cell.Kind.TEMPORAL
                ? iso(cell.text()).map(LocalDateTime::toLocalTime).or(() -> ofLength(cell.text()))
                : times.read(cell.text());
    }

    private static Optional<LocalTime> ofLength(String text) {
        return Lengths.plain(text)
                .filter(length -> length.toDays() == 0)
                .map(length -> LocalTime.ofSecondOfDay(length.toSeconds()));
    }

    private static LocalMoment momentOf(TemporalAccessor parsed) {
        ZoneOffset offset = parsed.isSupported(ChronoField.OFFSET_SECONDS) ? ZoneOffset.from(parsed) : null;
        return new LocalMoment(LocalDateTime.from(parsed), offset);
    }

    /** Nothing of a length. */
    private static Optional<LocalDateTime> iso(String text) {
        if (text.startsWith("P")) {
            return Optional.empty();
        }
        return Optional.of(text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text));
    }
}
