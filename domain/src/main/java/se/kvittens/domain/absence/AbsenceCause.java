package se.kvittens.domain.absence;

/** Why a recipient is absent. */
public enum AbsenceCause {
    /** Sjukhusvistelse. */
    HOSPITAL,
    /** Korttidsvistelse. */
    SHORT_TERM_STAY,
    /** Avsagt sig hjälp. */
    DECLINED_HELP,
    OTHER
}
