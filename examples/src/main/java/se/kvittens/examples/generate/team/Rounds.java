package se.kvittens.examples.generate.team;

import java.util.Arrays;

/** The rounds of the carers: nobody is at two places, and between two visits there is a way to go. Times in seconds. */
final class Rounds {

    /** A visit may come so much before its usual time, and a round starts anew after so long. */
    private static final int EARLIEST = 45 * 60;

    private static final int NEW_ROUND = 3 * 3600;

    /** A carer who has not set out yet is as good as one who is so far off in time. */
    private static final int SETTING_OUT = 45 * 60;

    private final long[] freeFrom;

    Rounds(int carers) {
        this.freeFrom = new long[carers];
    }

    /**
     * The carers who come, and when.
     *
     * @param second the same as the first where one comes
     */
    record Arrival(int first, int second, long at) {}

    /** Sends those whose rounds it fits best, once they are free and not before {@code earliest}. */
    Arrival arrange(int[] onDuty, boolean takesTwo, long wanted, long earliest) {
        int first = nearest(onDuty, -1, wanted);
        int second = takesTwo && onDuty.length > 1 ? nearest(onDuty, first, wanted) : first;
        long at = Math.max(startOf(first, wanted), startOf(second, wanted));
        return new Arrival(first, second, Math.max(at, earliest));
    }

    void leave(int carer, long end, int secondsOfWay) {
        freeFrom[carer] = end + secondsOfWay;
    }

    private int nearest(int[] onDuty, int butNot, long wanted) {
        return Arrays.stream(onDuty)
                .filter(carer -> carer != butNot)
                .boxed()
                .min((one, other) -> Long.compare(distance(one, wanted), distance(other, wanted)))
                .orElseThrow();
    }

    private long distance(int carer, long wanted) {
        return isNew(carer, wanted) ? SETTING_OUT : Math.abs(freeFrom[carer] - wanted);
    }

    private long startOf(int carer, long wanted) {
        return isNew(carer, wanted) ? wanted : Math.max(freeFrom[carer], wanted - EARLIEST);
    }

    private boolean isNew(int carer, long wanted) {
        return freeFrom[carer] < wanted - NEW_ROUND;
    }
}
