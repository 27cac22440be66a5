package se.kvittens.examples.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.absence.Absence;

/**
 * A visit that is due on a day.
 *
 * @param dice of its own
 */
record Call(Client client, Slot slot, LocalDate date, Instant wanted, Dice dice) {

    static final Comparator<Call> BY_TIME = Comparator.comparing(Call::wanted)
            .thenComparing(call -> call.client().number());

    private static final int MOST_MINUTES_OFF = 15;
    private static final int CANCELLED = 15;
    private static final int COMES_ALL_THE_SAME = 300;
    private static final int COMES_ON_LAST_DAY_OF_ABSENCE = 150;

    /** In the order of the client's slots; those that are cancelled or fall into an absence are left out. */
    static Stream<Call> on(LocalDate date, Client client, Dice dice) {
        return client.routine().stream()
                .filter(slot -> slot.isDueOn(date))
                .map(slot -> of(client, slot, date, dice))
                .filter(Call::isMade);
    }

    private static Call of(Client client, Slot slot, LocalDate date, Dice dice) {
        Dice own = dice.of(client.recipient().id() + " " + slot.wanted() + " " + date);
        int seconds = 60 * own.between(-MOST_MINUTES_OFF, MOST_MINUTES_OFF) + own.below(60);
        Instant wanted = DemoMonth.instant(date.atTime(slot.wanted()).plusSeconds(seconds));
        return new Call(client, slot, date, wanted, own);
    }

    private boolean isMade() {
        if (dice.happens(CANCELLED)) {
            return false;
        }
        Optional<Absence> absence = client.absenceOn(date);
        return absence.isPresent() ? isMadeInSpiteOf(absence.get()) : client.isServedOn(date) || isMadeByMistake();
    }

    /** On the first day before the provider was told, or on the last because the recipient is home already. */
    private boolean isMadeInSpiteOf(Absence absence) {
        boolean isBeforeNotice = absence.days().start().equals(date)
                && absence.known().filter(wanted::isBefore).isPresent();
        boolean isLastDay = absence.days().end().equals(date.plusDays(1));
        return client.isServedOn(date) && (isBeforeNotice || (isLastDay && dice.happens(COMES_ON_LAST_DAY_OF_ABSENCE)));
    }

    /** On the day before the first in force, or after the last. */
    private boolean isMadeByMistake() {
        return (client.isServedOn(date.minusDays(1)) || client.isServedOn(date.plusDays(1)))
                && dice.happens(COMES_ALL_THE_SAME);
    }
}
