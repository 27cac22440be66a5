package se.kvittens.examples.generate.team;

import java.time.Instant;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.client.Client;
import se.kvittens.examples.generate.client.Slot;
import se.kvittens.examples.generate.visit.Occasion;

/** A call that is answered. */
record Stop(Call call, Occasion occasion, Rounds.Arrival arrival) {

    private static final int MINUTE = 60;

    /** A visit takes its usual length by so many percent more or less, and some seconds. */
    private static final int PERCENT_OFF = 8;

    Client client() {
        return call.client();
    }

    Dice dice() {
        return call.dice();
    }

    long start() {
        return arrival.at();
    }

    /** How long a visit takes this time, in seconds. */
    long lengthOf(Slot slot) {
        int usual = slot.minutes() * MINUTE;
        return (long) usual * (100 + dice().between(-PERCENT_OFF, PERCENT_OFF)) / 100 + dice().between(-30, 30);
    }

    static TimeSpan span(long start, long end) {
        return new TimeSpan(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }
}
