package se.kvittens.nfc.presence;

import java.time.Duration;

/**
 * When a tag counts as come, and when as gone.
 *
 * @param readings how many readings of the same make it count. Checksums of eight bits let one corrupted frame in some five
 *     hundred pass; two that are corrupted to the same do not happen
 * @param readWithin the longest time between two of these readings
 * @param misses how many looks in a row must find nothing before a tag is gone: some readers miss a tag at rest every other
 *     time
 * @param missedFor how long it must not have been found before it is gone
 * @param holdOff how long after its last reading the same does not count as come again
 * @param emptyAtFirst whether a reader that comes up may be taken for empty, since it can't tell
 */
public record PresenceRules(
        int readings, Duration readWithin, int misses, Duration missedFor, Duration holdOff, boolean emptyAtFirst) {

    /** Of readers that are asked again and again. */
    public static final PresenceRules OF_POLLING =
            new PresenceRules(2, Duration.ofMillis(300), 3, Duration.ofMillis(600), Duration.ofSeconds(3), false);

    /** Of readers that send by themselves, many of them once for each tap. */
    public static final PresenceRules OF_SENDING =
            new PresenceRules(1, Duration.ofMillis(300), 3, Duration.ofMillis(600), Duration.ofSeconds(3), true);

    public PresenceRules {
        if (readings < 1 || misses < 1 || readWithin.isNegative() || missedFor.isNegative() || holdOff.isNegative()) {
            throw new IllegalArgumentException(
                    "A tag can't count after " + readings + " readings within " + readWithin + ", be gone after "
                            + misses + " misses and " + missedFor + ", or be held off for " + holdOff + ".");
        }
    }

    public PresenceRules goneAfter(Duration time) {
        return new PresenceRules(readings, readWithin, misses, time, holdOff, emptyAtFirst);
    }

    public PresenceRules heldOffFor(Duration time) {
        return new PresenceRules(readings, readWithin, misses, missedFor, time, emptyAtFirst);
    }

    public PresenceRules afterReadings(int number) {
        return new PresenceRules(number, readWithin, misses, missedFor, holdOff, emptyAtFirst);
    }
}
