package se.kvittens.application.keeping;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.registering.JournalFault;

/**
 * Says something of what stands, where it may be said; where somebody else was quicker, it is decided again.
 *
 * @param <B> what stands
 * @param <S> what can be said
 */
public final class Saying<B extends Saying.Book, S> {

    /** Two who act on the same provider at once overtake each other a few times at most. */
    private static final int MOST_TRIES = 20;

    private final Place<B, S> place;

    public Saying(Place<B, S> place) {
        this.place = place;
    }

    /** What stands, after so much was said. */
    public interface Book {

        long version();
    }

    /** Where it is kept. */
    public interface Place<B, S> {

        Answer<B> read();

        Either<JournalFault, Instant> append(long version, S said);
    }

    /** What becomes of what somebody asks: it is refused, or said, or stands already. */
    public record Decision<S>(Optional<RefusalReason> refusal, Optional<S> said) {

        public static <S> Decision<S> nothingToSay() {
            return new Decision<>(Optional.empty(), Optional.empty());
        }

        public static <S> Decision<S> refused(RefusalReason reason) {
            return new Decision<>(Optional.of(reason), Optional.empty());
        }

        public static <S> Decision<S> said(S said) {
            return new Decision<>(Optional.empty(), Optional.of(said));
        }
    }

    public Answer<B> read() {
        return place.read();
    }

    /**
     * Decides, and says it.
     *
     * @param found what is answered, of what stands then
     */
    public <T> Answer<T> say(Function<B, Decision<S>> deciding, Function<B, Answer<T>> found) {
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Answer<B> read = place.read();
            if (!(read instanceof Answer.Accepted<B> held)) {
                return read.then(none -> Answer.refused(RefusalReason.UNKNOWN));
            }
            Decision<S> decision = deciding.apply(held.result());
            if (decision.refusal().isPresent()) {
                return Answer.refused(decision.refusal().get());
            }
            if (decision.said().isEmpty()) {
                return found.apply(held.result());
            }
            Either<JournalFault, Instant> appended =
                    place.append(held.result().version(), decision.said().get());
            if (appended.isRight()) {
                return place.read().then(found);
            }
            if (appended.getLeft() != JournalFault.OVERTAKEN) {
                return NotKept.by(appended.getLeft());
            }
        }
        return NotKept.by(JournalFault.OVERTAKEN);
    }
}
