package se.kvittens.examples.generate.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Phone;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;

/**
 * The phones of a team, one for each carer. On some days a carer's stays behind, and that of a colleague is used from some
 * hour on. Chance of its own, so that phones change nothing else.
 */
final class Phones {

    private static final int EARLIEST_HOUR = 8;
    private static final int LATEST_HOUR = 15;

    private final Phone[] phones;
    private final Dice dice;

    Phones(Team team, int carers, Dice dice) {
        long first = team.number() * Team.NUMBERS_OF_CARERS + 1;
        this.phones = IntStream.range(0, carers)
                .mapToObj(place -> new Phone("T" + Crew.numbered(first + place)))
                .toArray(Phone[]::new);
        this.dice = dice;
    }

    /** With which a carer makes a visit that starts at an instant; nothing where that is not told. */
    Optional<Phone> at(int carer, Instant start) {
        LocalDate date = CareZone.dateOf(start);
        Dice ofDay = dice.of(carer).of(date.toEpochDay());
        int used = ofDay.happens(Rate.PHONE_SWITCHED) && !start.isBefore(switched(date, ofDay))
                ? ofDay.below(phones.length)
                : carer;
        return ofDay.of(start.getEpochSecond()).happens(Rate.PHONE_NOT_TOLD)
                ? Optional.empty()
                : Optional.of(phones[used]);
    }

    private static Instant switched(LocalDate date, Dice dice) {
        int hour = dice.between(EARLIEST_HOUR, LATEST_HOUR);
        return date.atTime(hour, 0).atZone(CareZone.ZONE).toInstant();
    }
}
