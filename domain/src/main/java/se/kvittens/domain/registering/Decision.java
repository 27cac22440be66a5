package se.kvittens.domain.registering;

/** What becomes of something that was asked for. */
public sealed interface Decision {

    /** It happens, and is to be recorded. */
    record Accepted(Happening happening) implements Decision {}

    /** It has happened before; nothing is to be recorded, and whoever asked can be told that it is done. */
    record Known() implements Decision {}

    /** It doesn't happen. */
    record Refused(RefusalCode code) implements Decision {}
}
