package se.kvittens.domain.opening;

import java.util.Optional;

/** How far a command has come. */
public sealed interface CommandProgress {

    /**
     * The gateway has taken it: the lock may do it, in a moment or when it is back in reach.
     *
     * @param handle by which the gateway is asked what became of it; empty where it gives none
     */
    record Accepted(Optional<String> handle) implements CommandProgress {}

    /** The lock says that it has done it. */
    record Confirmed() implements CommandProgress {}

    /** The gateway says that it is done, and the lock has not said so: go and feel the handle. */
    record Unconfirmed() implements CommandProgress {}

    /** It was not done, and will not be. */
    record Failed(CommandFault fault) implements CommandProgress {}

    /**
     * It was sent or was about to be, and no answer came that could be understood: it may be done. It is not to be sent
     * again.
     *
     * @param handle by which the gateway is asked what became of it, where that was known before it was sent
     */
    record Lost(Optional<String> handle) implements CommandProgress {

        /** With nothing by which the gateway could be asked, but the command's own name. */
        public Lost() {
            this(Optional.empty());
        }
    }

    /** By which the gateway is asked what became of it. */
    default Optional<String> handle() {
        return Optional.empty();
    }

    /** Whether nothing more is to come of it. */
    default boolean isSettled() {
        return !(this instanceof Accepted || this instanceof Lost);
    }
}
