package se.kvittens.examples.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.time.DateSpan;

/** The absences that a turn brings. */
final class Absences {

    private static final LocalDate EARLIEST = LocalDate.of(2024, 9, 4);
    private static final int DAYS_TO_CHOOSE_FROM = 44;

    private Absences() {}

    static List<Absence> of(Turn turn, Dice dice) {
        LocalDate first = EARLIEST.plusDays(dice.below(DAYS_TO_CHOOSE_FROM));
        DateSpan days = DateSpan.closed(first, first.plusDays(dice.between(2, 12)));
        Instant sameDay = at(first, dice);
        return switch (turn) {
            case HOSPITAL -> List.of(absence(days, AbsenceCause.HOSPITAL, sameDay));
            case HOSPITAL_PLANNED -> List.of(absence(days, AbsenceCause.HOSPITAL, at(first.minusDays(4), dice)));
            case HOSPITAL_UNTOLD -> List.of(Absence.of(days, AbsenceCause.HOSPITAL, Optional.empty()));
            case SHORT_TERM_STAY -> List.of(absence(days, AbsenceCause.SHORT_TERM_STAY, at(first.minusDays(1), dice)));
            case DECLINES_HELP -> List.of(absence(days, AbsenceCause.DECLINED_HELP, sameDay));
            case AWAY -> List.of(absence(days, AbsenceCause.OTHER, at(first.minusDays(5), dice)));
            case LONG_ABSENCE -> {
                LocalDate begun = LocalDate.of(2024, 8, dice.between(14, 22));
                yield List.of(absence(
                        DateSpan.closed(begun, LocalDate.of(2024, 9, 27)), AbsenceCause.HOSPITAL, at(begun, dice)));
            }
            case OPEN_ABSENCE -> {
                LocalDate begun = LocalDate.of(2024, 9, dice.between(20, 27));
                yield List.of(absence(DateSpan.from(begun), AbsenceCause.SHORT_TERM_STAY, at(begun, dice)));
            }
            default -> List.of();
        };
    }

    private static Absence absence(DateSpan days, AbsenceCause cause, Instant known) {
        return Absence.of(days, cause, Optional.of(known));
    }

    private static Instant at(LocalDate date, Dice dice) {
        return DemoMonth.instant(date.atTime(LocalTime.of(dice.between(10, 16), 5 * dice.below(12))));
    }
}
