package se.kvittens.application.answer;

import java.util.Optional;
import java.util.function.Function;

/** What another system answered: it took what was asked, it refused it, or it was not ready. */
public sealed interface Answer<T> {

    /** Done, and what is held now. */
    record Accepted<T>(T result) implements Answer<T> {}

    /**
     * Understood and refused: to ask the same again gives the same. Somebody must look.
     *
     * @param reason for programs
     * @param detail for people, in the other system's words without anything personal; may be empty
     */
    record Refused<T>(RefusalReason reason, String detail) implements Answer<T> {}

    /** Not done, as far as is known, for a reason that lies not in what was asked: to ask again later may succeed. */
    record NotReady<T>(Obstacle obstacle) implements Answer<T> {}

    static <T> Answer<T> accepted(T value) {
        return new Accepted<>(value);
    }

    static <T> Answer<T> refused(RefusalReason reason) {
        return new Refused<>(reason, "");
    }

    /** Goes on with what was accepted; what was not stays as it is. */
    default <U> Answer<U> then(Function<? super T, ? extends Answer<U>> next) {
        if (this instanceof Accepted<T> accepted) {
            return next.apply(accepted.result());
        }
        return this instanceof Refused<T> refused
                ? new Refused<>(refused.reason(), refused.detail())
                : new NotReady<>(((NotReady<T>) this).obstacle());
    }

    default <U> Answer<U> map(Function<? super T, ? extends U> change) {
        return then(value -> new Accepted<>(change.apply(value)));
    }

    default Optional<T> value() {
        return this instanceof Accepted<T> accepted ? Optional.of(accepted.result()) : Optional.empty();
    }

    default boolean isAccepted() {
        return this instanceof Accepted;
    }
}
