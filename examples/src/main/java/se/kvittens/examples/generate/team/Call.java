package se.kvittens.examples.generate.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.time.CareZone;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.client.Client;
import se.kvittens.examples.generate.client.Slot;

/**
 * A visit that is due on a day.
 *
 * @param wanted in seconds since the epoch
 * @param dice of its own
 */
record Call(Client client, Slot slot, LocalDate date, long wanted, Dice dice) {

    /** Whoever is first in the list is first among those at one time. */
    static final Comparator<Call> BY_TIME = Comparator.comparingLong(Call::wanted);

    private static final int MOST_MINUTES_OFF = 12;

    /** Adds those of a client on a day; those that are cancelled or fall into an absence are left out. */
    static void add(LocalDate date, Client client, Dice dice, List<Call> calls) {
        Dice ofDay = dice.of(date.toEpochDay());
        List<Slot> routine = client.routine();
        for (int i = 0; i < routine.size(); i++) {
            if (routine.get(i).isDueOn(date)) {
                Call call = of(client, routine.get(i), date, ofDay.of(i));
                if (call.isMade()) {
                    calls.add(call);
                }
            }
        }
    }

    /** In the hour that the clock shows twice, in either; in the one that it skips, an hour later. */
    private static Call of(Client client, Slot slot, LocalDate date, Dice dice) {
        int seconds = 60 * dice.between(-MOST_MINUTES_OFF, MOST_MINUTES_OFF) + dice.below(60);
        int second = Math.max(0, 60 * slot.minuteOfDay() + seconds);
        ZonedDateTime at = date.atTime(LocalTime.ofSecondOfDay(second)).atZone(CareZone.ZONE);
        boolean isSecond = dice.below(2) == 0;
        return new Call(client, slot, date, (isSecond ? at.withLaterOffsetAtOverlap() : at).toEpochSecond(), dice);
    }

    private boolean isMade() {
        if (dice.happens(Rate.CANCELLED)) {
            return false;
        }
        Optional<Absence> absence = client.absenceOn(date);
        return absence.isPresent() ? isMadeInSpiteOf(absence.get()) : client.isServedOn(date) || isMadeByMistake();
    }

    /** On the first day before the provider was told, or on the last because the recipient is home already. */
    private boolean isMadeInSpiteOf(Absence absence) {
        boolean isBeforeNotice = absence.days().start().equals(date)
                && absence.known()
                        .filter(known -> wanted < known.getEpochSecond())
                        .isPresent();
        boolean isLastDay = absence.days().end().equals(date.plusDays(1));
        return client.isServedOn(date)
                && (isBeforeNotice || (isLastDay && dice.happens(Rate.COMES_ON_LAST_DAY_OF_ABSENCE)));
    }

    /** On the day before the first in force, or after the last. */
    private boolean isMadeByMistake() {
        return (client.isServedOn(date.minusDays(1)) || client.isServedOn(date.plusDays(1)))
                && dice.happens(Rate.COMES_BEFORE_OR_AFTER_ASSIGNMENT);
    }
}
