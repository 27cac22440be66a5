package se.kvittens.examples.demo;

import java.time.LocalTime;

/** When a carer works. */
enum Shift {
    DAY,
    EVENING,
    NIGHT;

    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime LATE = LocalTime.of(22, 0);

    static Shift at(LocalTime time) {
        if (time.isBefore(MORNING) || !time.isBefore(LATE)) {
            return NIGHT;
        }
        return time.isBefore(AFTERNOON) ? DAY : EVENING;
    }
}
