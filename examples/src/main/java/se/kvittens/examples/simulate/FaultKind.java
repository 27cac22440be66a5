package se.kvittens.examples.simulate;

/** What the simulated system can do wrong. */
public enum FaultKind {
    /** 401, whatever the token. */
    SIGN_IN,
    /** 409, whatever is asked. */
    CONFLICT,
    /** 429 with Retry-After. */
    TOO_MANY,
    /** 500. */
    FAULT,
    /** No answer for as long as the simulator runs. */
    HANG,
    /** Half of the right answer, and then the connection ends. */
    HALF,
    /** A page for people, with status 200. */
    HTML,
    /** The connection ends without an answer, although what was asked is done. */
    RESET,
    /** The system goes away, without an answer and for good. */
    GONE
}
