package se.kvittens.examples.generate.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.ReadjustmentPolicy;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.town.Town;

/** The absences that a turn brings. */
final class Absences {

    private static final int USUAL_NOTICE = 2;
    private static final int MARGIN = 2;

    private final Town town;
    private final Dice dice;
    private final int daysOfNotice;

    Absences(Town town, Dice dice) {
        this.town = town;
        this.dice = dice;
        this.daysOfNotice = MARGIN + daysThatVoid(town.book().compensation().readjustment());
    }

    List<Absence> after(Turn turn) {
        LocalDate first = town.firstDay().plusDays(dice.below(town.days()));
        DateSpan days = DateSpan.closed(first, first.plusDays(dice.between(2, 12)));
        return switch (turn) {
            case HOSPITAL -> List.of(told(days, AbsenceCause.HOSPITAL, 0));
            case HOSPITAL_PLANNED -> List.of(told(days, AbsenceCause.HOSPITAL, daysOfNotice));
            case HOSPITAL_UNTOLD -> List.of(Absence.of(days, AbsenceCause.HOSPITAL, Optional.empty()));
            case SHORT_TERM_STAY -> List.of(told(days, AbsenceCause.SHORT_TERM_STAY, 1));
            case DECLINES_HELP -> List.of(told(days, AbsenceCause.DECLINED_HELP, 0));
            case AWAY -> List.of(told(days, AbsenceCause.OTHER, 5));
            case LONG_ABSENCE -> {
                LocalDate last = town.firstDay().plusDays(dice.between(15, 25));
                int most = town.book().compensation().longAbsences().mostDays().value();
                LocalDate begun = last.minusDays(most + (long) dice.between(1, 9));
                yield List.of(told(DateSpan.closed(begun, last), AbsenceCause.HOSPITAL, 0));
            }
            case OPEN_ABSENCE -> {
                LocalDate begun = town.firstDay().plusDays(dice.between(19, 26));
                yield List.of(told(DateSpan.from(begun), AbsenceCause.SHORT_TERM_STAY, 0));
            }
            default -> List.of();
        };
    }

    /** So long a notice that nothing is paid, where the rule book has one. */
    private static int daysThatVoid(ReadjustmentPolicy policy) {
        return policy instanceof ReadjustmentPolicy.DaysFromNotice notice
                ? (int) notice.noticeThatVoids().value().toDays()
                : USUAL_NOTICE;
    }

    private Absence told(DateSpan days, AbsenceCause cause, int daysBefore) {
        LocalTime time = LocalTime.of(dice.between(10, 16), 5 * dice.below(12));
        Instant known = days.start()
                .minusDays(daysBefore)
                .atTime(time)
                .atZone(CareZone.ZONE)
                .toInstant();
        return Absence.of(days, cause, Optional.of(known));
    }
}
