package se.kvittens.examples.demo;

import java.util.Map;

/** What happens to a recipient in the two months, out of the ordinary. */
enum Turn {
    NOTHING,
    /** To hospital in the middle of a day; the provider hears of it the same day. */
    HOSPITAL,
    /** To hospital with three days' notice. */
    HOSPITAL_PLANNED,
    /** To hospital, and nobody noted when the provider heard of it. */
    HOSPITAL_UNTOLD,
    /** A short-term stay, told the day before. */
    SHORT_TERM_STAY,
    DECLINES_HELP,
    AWAY,
    /** More than thirty days in hospital, begun before the first month. */
    LONG_ABSENCE,
    /** A short-term stay that nobody has closed. */
    OPEN_ABSENCE,
    LEAVES,
    LEAVES_MISMANAGED,
    DIES,
    MOVES,
    NEW,
    /** Is granted more from a day in the first month. */
    GRANTED_MORE,
    /** Needs more than is granted, and the case worker approves it. */
    EXCESS_APPROVED,
    /** Needs more than is granted, and of that a little is approved. */
    EXCESS_PARTLY,
    EXCESS,
    /** Refuses a tag, to which the case worker has agreed. */
    NO_TAG,
    /** Refuses a tag, to which the case worker agrees a month later. */
    NO_TAG_YET;

    /** By the last two digits of the recipient's number, so that each comes about with every seed. */
    private static final Map<Integer, Turn> BY_NUMBER = Map.ofEntries(
            Map.entry(3, HOSPITAL),
            Map.entry(8, LONG_ABSENCE),
            Map.entry(13, HOSPITAL),
            Map.entry(14, OPEN_ABSENCE),
            Map.entry(18, LEAVES),
            Map.entry(19, NEW),
            Map.entry(23, HOSPITAL_PLANNED),
            Map.entry(28, DIES),
            Map.entry(33, SHORT_TERM_STAY),
            Map.entry(37, LEAVES_MISMANAGED),
            Map.entry(38, MOVES),
            Map.entry(43, HOSPITAL_UNTOLD),
            Map.entry(48, NEW),
            Map.entry(53, DECLINES_HELP),
            Map.entry(58, GRANTED_MORE),
            Map.entry(63, AWAY),
            Map.entry(68, EXCESS_APPROVED),
            Map.entry(73, HOSPITAL),
            Map.entry(78, EXCESS),
            Map.entry(83, HOSPITAL),
            Map.entry(85, EXCESS_PARTLY),
            Map.entry(88, EXCESS),
            Map.entry(93, NO_TAG_YET),
            Map.entry(96, NO_TAG));

    static Turn of(int number) {
        return BY_NUMBER.getOrDefault(number % 100, NOTHING);
    }
}
