package se.kvittens.examples.kiosk.killed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** So many taps at some kiosks, in which kiosks are killed at random and the server comes and goes. */
final class Trial {

    /** Not so many that the journal has to be read far, and not so few that nobody's visits go on. */
    private static final int TAPS_BETWEEN_CARERS = 5;

    private static final int MOST_MICROS_BEFORE_KILL = 20_000;
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private final List<KioskProcess> kiosks;
    private final JournalServer server;
    private final Town town;
    private final SplittableRandom random;
    private boolean isAway;

    Trial(List<KioskProcess> kiosks, JournalServer server, Town town, long seed) {
        this.kiosks = kiosks;
        this.server = server;
        this.town = town;
        this.random = new SplittableRandom(seed);
    }

    /**
     * Leaves all kiosks running, and the server there, with nothing that waits.
     *
     * @param outages how often the server goes away
     */
    void run(int taps, int kills, int outages) throws Exception {
        startAll();
        Set<Integer> killedAt = some(kills, taps);
        Set<Integer> turnedAt = some(2 * outages, taps);
        for (int tap = 0; tap < taps; tap++) {
            if (turnedAt.contains(tap)) {
                turn();
            }
            KioskProcess kiosk = kiosks.get(random.nextInt(kiosks.size()));
            boolean isNew = !kiosk.isAlive();
            if (isNew) {
                kiosk.start();
            }
            if (isNew || tap % TAPS_BETWEEN_CARERS == 0) {
                kiosk.signIn(town.carer(random.nextInt(town.carers())));
            }
            kiosk.tap(town.tag(random.nextInt(town.tags())));
            if (killedAt.contains(tap)) {
                kill(kiosk);
            } else {
                kiosk.awaitReceived();
            }
        }
        if (isAway) {
            turn();
        }
        drain();
    }

    /** While the server is there: a new kiosk would know no tags without it. */
    private void startAll() throws IOException {
        for (KioskProcess kiosk : kiosks) {
            kiosk.start();
            kiosk.signIn(town.carer(0));
        }
    }

    /** At any moment between the tap and well after it was given. */
    private void kill(KioskProcess kiosk) throws InterruptedException {
        if (random.nextBoolean()) {
            kiosk.awaitReceived();
        }
        TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MICROS_BEFORE_KILL));
        kiosk.kill();
    }

    private void turn() throws Exception {
        if (isAway) {
            server.comeBack();
        } else {
            server.goAway();
        }
        isAway = !isAway;
    }

    private void drain() throws IOException, InterruptedException {
        for (KioskProcess kiosk : kiosks) {
            if (!kiosk.isAlive()) {
                kiosk.start();
            }
        }
        for (KioskProcess kiosk : kiosks) {
            while (kiosk.waiting() > 0) {
                TimeUnit.MILLISECONDS.sleep(MILLIS_BETWEEN_LOOKS);
            }
        }
    }

    private Set<Integer> some(int number, int below) {
        Set<Integer> chosen = new TreeSet<>();
        while (chosen.size() < number) {
            chosen.add(random.nextInt(below));
        }
        return chosen;
    }
}
