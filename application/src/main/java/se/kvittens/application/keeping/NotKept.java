package se.kvittens.application.keeping;

import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.Obstacle.Kind;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.supplying.SupplyFault;

/** What is answered where what is kept, or supplied, can't be had. */
public final class NotKept {

    private NotKept() {}

    public static <T> Answer<T> by(JournalFault fault) {
        return new Answer.NotReady<>(Obstacle.of(
                switch (fault) {
                    case UNREACHABLE -> Kind.BROKEN_OFF;
                    case OVERTAKEN, TOO_LATE, TOO_EARLY, FULL, READ_ONLY, BUSY -> Kind.FAULT;
                    case NEWER_VERSION, ANOTHER_MUNICIPALITY, DAMAGED -> Kind.UNREADABLE;
                }));
    }

    public static <T> Answer<T> by(SupplyFault fault) {
        return new Answer.NotReady<>(Obstacle.of(
                switch (fault) {
                    case UNREACHABLE, CHANGING -> Kind.FAULT;
                    case TWICE, NOT_IN_ORDER -> Kind.UNREADABLE;
                }));
    }

    /** A month that is supplied can't be had either, then. */
    public static SupplyFault ofMonth(JournalFault fault) {
        return switch (fault) {
            case OVERTAKEN, TOO_LATE, TOO_EARLY, FULL, READ_ONLY, BUSY, UNREACHABLE -> SupplyFault.UNREACHABLE;
            case NEWER_VERSION, ANOTHER_MUNICIPALITY, DAMAGED -> SupplyFault.NOT_IN_ORDER;
        };
    }
}
