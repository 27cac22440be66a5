package se.kvittens.domain.registering;

/** What becomes of something that was asked for. */
public sealed interface Decision {

    /**
     * It happens, and is to be recorded.
     *
     * @param time at which it may be taken into the record: later it is refused as {@link RefusalCode#LOCKED}, and earlier
     *     as {@link RefusalCode#NOT_LOCKED_YET}
     */
    record Accepted(Happening happening, TimeToTake time) implements Decision {

        /** It is taken whenever it comes. */
        public Accepted(Happening happening) {
            this(happening, TimeToTake.ANY);
        }
    }

    /** It has happened before; nothing is to be recorded, and whoever asked can be told that it is done. */
    record Known() implements Decision {}

    /** It doesn't happen. */
    record Refused(RefusalCode code) implements Decision {}
}
