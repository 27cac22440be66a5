package se.kvittens.examples.generate.team;

/** When a carer works. */
enum Shift {
    DAY(30),
    EVENING(10),
    NIGHT(10);

    private static final int MORNING = 6 * 60;
    private static final int AFTERNOON = 17 * 60 + 30;
    private static final int LATE = 22 * 60;

    private final int mostCarers;

    Shift(int mostCarers) {
        this.mostCarers = mostCarers;
    }

    /** No team has more of them; all together are within {@link Team#NUMBERS_OF_CARERS}. */
    int mostCarers() {
        return mostCarers;
    }

    static Shift at(int minuteOfDay) {
        if (minuteOfDay < MORNING || minuteOfDay >= LATE) {
            return NIGHT;
        }
        return minuteOfDay < AFTERNOON ? DAY : EVENING;
    }
}
