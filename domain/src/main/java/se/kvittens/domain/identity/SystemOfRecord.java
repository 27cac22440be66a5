package se.kvittens.domain.identity;

/** The system that holds a visit. */
public enum SystemOfRecord {
    /** Phoniro Care's web interface. */
    PHONIRO,
    /** Besöksuppföljningen (BU) in Lifecare. */
    LIFECARE
}
