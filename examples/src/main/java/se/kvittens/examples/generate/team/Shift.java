package se.kvittens.examples.generate.team;

/** When a carer works. */
enum Shift {
    DAY,
    EVENING,
    NIGHT;

    private static final int MORNING = 6 * 60;
    private static final int AFTERNOON = 17 * 60 + 30;
    private static final int LATE = 22 * 60;

    static Shift at(int minuteOfDay) {
        if (minuteOfDay < MORNING || minuteOfDay >= LATE) {
            return NIGHT;
        }
        return minuteOfDay < AFTERNOON ? DAY : EVENING;
    }
}
