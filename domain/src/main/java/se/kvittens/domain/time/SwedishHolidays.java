package se.kvittens.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Swedish public holidays by lag (1989:253) om allmänna helgdagar, in force from 1990; the national day is one of them
 * from 2005 (lag 2004:1320), in place of annandag pingst. Every Sunday is one too.
 */
public final class SwedishHolidays {

    private static final int NATIONAL_DAY_SINCE = 2005;

    private SwedishHolidays() {}

    public static boolean isHoliday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY || isFixed(date) || isMovable(date);
    }

    private static boolean isFixed(LocalDate date) {
        int day = date.getDayOfMonth();
        return switch (date.getMonth()) {
            case JANUARY -> day == 1 || day == 6;
            case MAY -> day == 1;
            case JUNE -> day == 6 && date.getYear() >= NATIONAL_DAY_SINCE;
            case DECEMBER -> day == 25 || day == 26;
            default -> false;
        };
    }

    private static boolean isMovable(LocalDate date) {
        int year = date.getYear();
        LocalDate easter = easterSunday(year);
        return Set.of(easter.minusDays(2), easter.plusDays(1), easter.plusDays(39))
                        .contains(date)
                || (year < NATIONAL_DAY_SINCE && date.equals(easter.plusDays(50)))
                || date.equals(saturdayFrom(LocalDate.of(year, Month.JUNE, 20)))
                || date.equals(saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31)));
    }

    private static LocalDate saturdayFrom(LocalDate first) {
        return first.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Gregorian Easter by the method of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int skipped = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - skipped + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int count = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, count / 31, count % 31 + 1);
    }
}
