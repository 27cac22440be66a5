package se.kvittens.examples.generate.chance;

/**
 * How often each thing happens, in ten thousand. All of them are made up: no municipality publishes such figures, and
 * the published day plans know of no mishaps. {@code docs/generated-months.md} lists them.
 */
public enum Rate {
    // Of visits: what goes wrong with the receipts. One mishap a visit at most.
    END_BY_HAND_WITHOUT_CAUSE(40),
    PHONE_MISHANDLED(30),
    TECHNICAL_FAULT(180),
    POST_REGISTERED(60),
    POST_REGISTERED_LATE(25),
    REGISTERED_AFTER_LOCK(8),
    END_MISSING(40),
    END_SUPPLIED(60),
    START_MISSING(10),
    ENDED_AT_NEXT_RECIPIENT(40),
    UNKNOWN_TAG(15),
    FOREIGN_TAG(15),
    RETIRED_TAG(15),
    PRIVATE_PHONE(30),
    // Of visits: the phone is not told. Of days of a carer: a colleague's is used from some hour on.
    PHONE_NOT_TOLD(200),
    PHONE_SWITCHED(150),
    // Of visits: what goes wrong afterwards.
    APPROVED_LATE(40),
    NEVER_APPROVED(20),
    ADJUSTED(150),
    ADJUSTED_LATE(40),
    // Of visits: what goes wrong with the tasks; half of them fit the visit.
    DECLINED(70),
    TASKS_FORGOTTEN(40),
    EXTRA_TASK(60),
    OTHER_TASK(15),
    SUPERVISION_MERGED(80),
    PLACES_MERGED(50),
    CATEGORIES_MIXED(20),
    MEALS_ALONE(20),
    // Of visits at providers where coverage is poor: a receipt made by hand.
    WITHOUT_COVERAGE(1300),
    // Of visits that are due.
    CANCELLED(150),
    COMES_ON_LAST_DAY_OF_ABSENCE(1500),
    COMES_BEFORE_OR_AFTER_ASSIGNMENT(3000),
    // Of visits on the last day of an old system and the first of a new one.
    HELD_BY_BOTH_SYSTEMS(120),
    // Of visits that need two carers, where both are paid.
    NOBODY_FLAGS(400),
    BOTH_FLAG(350),
    PARTNER_REGISTERS_NOTHING(200),
    // Of visits that need two carers, where one alone is paid.
    BOTH_REGISTER(500),
    // Of visits at cohabitants: both done in one, and of those without planned lengths.
    COHABITANTS_IN_ONE_VISIT(3000),
    PLANNED_LENGTH_UNKNOWN(300),
    // Of visits outside the home.
    ENDS_OUTSIDE(6000),
    // Of visits at a lock: the door was open.
    DOOR_OPEN(800),
    // Of recipients: what happens to them in the months, one thing at most.
    TO_HOSPITAL(400),
    TO_SHORT_TERM_STAY(100),
    LEAVES(100),
    TO_HOSPITAL_PLANNED(100),
    TO_HOSPITAL_UNTOLD(100),
    DECLINES_HELP(100),
    AWAY(100),
    LONG_ABSENCE(100),
    OPEN_ABSENCE(100),
    LEAVES_MISMANAGED(100),
    DIES(100),
    MOVES(100),
    NEW_CUSTOMER(200),
    GRANTED_MORE(100),
    EXCESS_APPROVED(100),
    EXCESS_PARTLY_APPROVED(100),
    EXCESS(200),
    TAG_REFUSAL_AGREED(100),
    TAG_REFUSAL_NOT_YET_AGREED(100),
    // Of recipients: who they are.
    GUEST(150),
    YOUNGER_THAN_65(620),
    IN_SOCIAL_PSYCHIATRY(3300),
    RURAL(400),
    ISLAND(200),
    COHABITING(600),
    WITH_MEALS(800),
    WITH_OTHER_CATEGORY(900),
    WITH_LOCK(7000),
    OUTSIDE_ALLOWED(8000),
    MERGING_ALLOWED(2500),
    // Of the visits by day that recur in the home; with it the share is that of the published plans, 986 of 6004.
    TWO_CARERS(1900),
    // Of providers.
    POOR_COVERAGE(1000),
    PILOT(1000);

    /** What the rates are parts of. */
    public static final int OF = 10_000;

    private final int times;

    Rate(int times) {
        this.times = times;
    }

    public int times() {
        return times;
    }
}
