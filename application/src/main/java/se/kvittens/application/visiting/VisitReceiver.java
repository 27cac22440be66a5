package se.kvittens.application.visiting;

import se.kvittens.application.answer.Answer;

/** A system that takes visits. */
public interface VisitReceiver {

    /**
     * Sends one version of a visit. The same again is accepted and makes no second visit. A lower number than the one held
     * is kept as history. Another content under a number that is held is refused (TAKEN), as is what falls into a locked
     * month (LOCKED).
     */
    Answer<Standing> send(VisitVersion visit);

    /** What a version is to the receiver. */
    enum Standing {
        /** The highest number it holds. */
        CURRENT,
        /** It holds a higher one. */
        HISTORY
    }
}
