package se.kvittens.examples.generate.client;

import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.chance.Spread;

/** What happens to a recipient in the months, out of the ordinary. */
enum Turn {
    /** To hospital in the middle of a day; the provider hears of it the same day. */
    HOSPITAL(Rate.TO_HOSPITAL),
    /** A short-term stay, told the day before. */
    SHORT_TERM_STAY(Rate.TO_SHORT_TERM_STAY),
    LEAVES(Rate.LEAVES),
    /** To hospital with some days' notice. */
    HOSPITAL_PLANNED(Rate.TO_HOSPITAL_PLANNED),
    /** To hospital, and nobody noted when the provider heard of it. */
    HOSPITAL_UNTOLD(Rate.TO_HOSPITAL_UNTOLD),
    DECLINES_HELP(Rate.DECLINES_HELP),
    AWAY(Rate.AWAY),
    /** Weeks in hospital, begun before the first month. */
    LONG_ABSENCE(Rate.LONG_ABSENCE),
    /** A short-term stay that nobody has closed. */
    OPEN_ABSENCE(Rate.OPEN_ABSENCE),
    LEAVES_MISMANAGED(Rate.LEAVES_MISMANAGED),
    DIES(Rate.DIES),
    MOVES(Rate.MOVES),
    NEW(Rate.NEW_CUSTOMER),
    /** Is granted more from a day on. */
    GRANTED_MORE(Rate.GRANTED_MORE),
    /** Needs more than is granted, and the case worker approves it. */
    EXCESS_APPROVED(Rate.EXCESS_APPROVED),
    /** Needs more than is granted, and of that a little is approved. */
    EXCESS_PARTLY(Rate.EXCESS_PARTLY_APPROVED),
    EXCESS(Rate.EXCESS),
    /** Refuses a tag, to which the case worker has agreed. */
    NO_TAG(Rate.TAG_REFUSAL_AGREED),
    /** Refuses a tag, to which the case worker agrees after the first month. */
    NO_TAG_YET(Rate.TAG_REFUSAL_NOT_YET_AGREED),
    NOTHING;

    private static final Turn[] ALL = values();

    private final int times;

    Turn(Rate rate) {
        this.times = rate.times();
    }

    Turn() {
        this.times = Rate.OF;
    }

    /** Spread evenly over the recipients by their numbers, so that each comes about among few. */
    static Turn of(long number) {
        int at = Spread.TURNS.placeOf(number);
        for (Turn turn : ALL) {
            at -= turn.times;
            if (at < 0) {
                return turn;
            }
        }
        return NOTHING;
    }

    /** Whether the visits take more than is granted. */
    boolean isExcess() {
        return this == EXCESS || this == EXCESS_APPROVED || this == EXCESS_PARTLY;
    }
}
