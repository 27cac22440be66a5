package se.kvittens.application.subscribing;

import java.util.Optional;

/** Brings an event to a system, signed. */
@FunctionalInterface
public interface Post {

    /** Waits until it is there, or it is known that it is not, and never long. Empty where it was taken. */
    Optional<Failure> send(Subscription to, Event event);
}
