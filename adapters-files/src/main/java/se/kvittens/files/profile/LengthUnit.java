package se.kvittens.files.profile;

/** What a number means where a length of time is asked for. */
public enum LengthUnit {
    /** 0.5 is half an hour. */
    DECIMAL_HOURS,
    /** 0.45 is 45 minutes, and 0.5 is refused: it may be 5 or 50. */
    CLOCK,
    MINUTES,
    SECONDS
}
