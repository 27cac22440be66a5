package se.kvittens.domain.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** The eves (aftnar) that are no public holidays by law and yet free for most. */
public enum Eve {
    MIDSUMMER_EVE {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.JUNE, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        }
    },
    CHRISTMAS_EVE {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.DECEMBER, 24);
        }
    },
    NEW_YEARS_EVE {
        @Override
        LocalDate in(int year) {
            return LocalDate.of(year, Month.DECEMBER, 31);
        }
    };

    abstract LocalDate in(int year);
}
