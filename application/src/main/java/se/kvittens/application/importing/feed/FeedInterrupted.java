package se.kvittens.application.importing.feed;

import se.kvittens.application.answer.Answer;
import se.kvittens.application.importing.told.Origin;

/** A feed could not be heard to its end: what it told so far is not the whole, and must not be taken for it. */
public final class FeedInterrupted extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String source;
    private final transient Answer<?> answer;

    /**
     * Of a feed that stopped.
     *
     * @param source as in {@link Origin}
     * @param answer the one that was not accepted
     */
    public FeedInterrupted(String source, Answer<?> answer) {
        super("%s could not be read to its end: %s.%nMaybe it can be read later.".formatted(source, answer));
        this.source = source;
        this.answer = answer;
    }

    /** The list that was asked for, or as in {@link Origin}. */
    public String source() {
        return source;
    }

    public Answer<?> answer() {
        return answer;
    }
}
