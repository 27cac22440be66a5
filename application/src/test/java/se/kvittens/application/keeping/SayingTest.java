package se.kvittens.application.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.keeping.Saying.Decision;
import se.kvittens.application.registering.JournalFault;

/** What becomes of what is said where others are quicker, or where it can't be kept. */
class SayingTest {

    private static final int MOST_TRIES = 20;

    private final List<String> kept = new ArrayList<>();
    private final Deque<JournalFault> faults = new ArrayDeque<>();
    private final Saying<Kept, String> saying = new Saying<>(new Saying.Place<>() {

        @Override
        public Answer<Kept> read() {
            return Answer.accepted(new Kept(kept.size()));
        }

        @Override
        public Either<JournalFault, Instant> append(long version, String said) {
            if (!faults.isEmpty()) {
                return Either.left(faults.pop());
            }
            kept.add(said + " after " + version);
            return Either.right(Instant.EPOCH);
        }
    });

    private record Kept(long version) implements Saying.Book {}

    private Answer<Long> say() {
        return saying.say(held -> Decision.said("Ja"), held -> Answer.accepted(held.version()));
    }

    @Test
    void who_is_overtaken_decides_again_and_gives_up_after_twenty_times() {
        faults.addAll(Collections.nCopies(MOST_TRIES - 1, JournalFault.OVERTAKEN));
        assertThat(say()).isEqualTo(Answer.accepted(1L));
        assertThat(kept).containsExactly("Ja after 0");

        faults.addAll(Collections.nCopies(MOST_TRIES, JournalFault.OVERTAKEN));
        assertThat(say()).isEqualTo(notReady(Obstacle.Kind.FAULT));
        assertThat(kept).hasSize(1);
    }

    @Test
    void what_can_not_be_kept_is_not_tried_again() {
        faults.addAll(List.of(JournalFault.UNREACHABLE, JournalFault.DAMAGED));

        assertThat(say()).isEqualTo(notReady(Obstacle.Kind.BROKEN_OFF));
        assertThat(say()).isEqualTo(notReady(Obstacle.Kind.UNREADABLE));
        assertThat(kept).isEmpty();
    }

    @Test
    void where_it_is_not_known_what_stands_nothing_is_decided() {
        Answer<Kept> none = notReady(Obstacle.Kind.FAULT);
        Saying<Kept, String> blind = new Saying<>(new Saying.Place<>() {

            @Override
            public Answer<Kept> read() {
                return none;
            }

            @Override
            public Either<JournalFault, Instant> append(long version, String said) {
                throw new AssertionError("Nothing is to be said.");
            }
        });

        assertThat(blind.say(
                        held -> {
                            throw new AssertionError("Nothing is to be decided.");
                        },
                        held -> Answer.accepted(1)))
                .isEqualTo(none);
    }

    private static <T> Answer<T> notReady(Obstacle.Kind kind) {
        return new Answer.NotReady<>(Obstacle.of(kind));
    }
}
