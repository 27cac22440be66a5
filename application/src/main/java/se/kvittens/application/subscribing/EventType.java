package se.kvittens.application.subscribing;

import java.util.Arrays;
import java.util.Optional;

/** Of what a system is told. */
public enum EventType {
    /** Something was taken down of visits. */
    VISITS_CHANGED("visits.changed"),
    /** A month was closed for good. */
    MONTH_CLOSED("month.closed"),
    /** Nothing: somebody tries whether it arrives. Nobody subscribes to it. */
    PING("ping");

    private final String word;

    EventType(String word) {
        this.word = word;
    }

    /** As it is said to the other system. */
    public String word() {
        return word;
    }

    /** Empty where one can't subscribe to what the word says. */
    public static Optional<EventType> subscribable(String word) {
        return Arrays.stream(values())
                .filter(each -> each != PING && each.word.equals(word))
                .findFirst();
    }
}
