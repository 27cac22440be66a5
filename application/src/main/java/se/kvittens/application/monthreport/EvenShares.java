package se.kvittens.application.monthreport;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a visit's time among its tasks. Nobody registers how long each task took, so that they share it evenly, which is
 * our reading; the seconds that can't be divided go to the first, one to each.
 */
final class EvenShares {

    private EvenShares() {}

    static List<Duration> of(Duration wholeSeconds, int parts) {
        long each = wholeSeconds.toSeconds() / parts;
        long rest = wholeSeconds.toSeconds() % parts;
        List<Duration> shares = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            shares.add(Duration.ofSeconds(part < rest ? each + 1 : each));
        }
        return shares;
    }
}
