package se.kvittens.client.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.answer.Obstacle;

/** Why there is no answer of the kind that was asked for. */
public sealed interface RestProblem {

    /** For programs: the server's own, or the kind of the obstacle. */
    String code();

    /** How long to wait before it is asked again, where that is said. */
    Optional<Duration> after();

    /** Whether the same may succeed by itself, later. */
    boolean isPassing();

    /**
     * The server has said no, and why.
     *
     * @param status of HTTP
     * @param title in the language that was asked for
     * @param rule that says so, where one does
     * @param advice what may help
     * @param errors all that is wrong with what was sent
     */
    record Refused(
            int status,
            String code,
            String title,
            Optional<String> rule,
            Optional<String> detail,
            Optional<String> advice,
            List<Wrong> errors,
            Optional<Duration> after)
            implements RestProblem {

        private static final Set<Integer> PASSING = Set.of(429, 500, 503);

        public Refused {
            errors = List.copyOf(errors);
        }

        @Override
        public boolean isPassing() {
            return PASSING.contains(status);
        }
    }

    /**
     * Something that is wrong with what was sent.
     *
     * @param at a JSON pointer, or the name of a parameter
     */
    record Wrong(String at, String code, String message) {}

    /**
     * It was not sent, since a name that would stand in an address must not: there every log on the way keeps it.
     *
     * @param code {@code PERSONAL_NUMBER}, or {@code NO_NAME} of one that would lead elsewhere
     */
    record NotSent(String code) implements RestProblem {

        @Override
        public Optional<Duration> after() {
            return Optional.empty();
        }

        @Override
        public boolean isPassing() {
            return false;
        }
    }

    /** There was no answer, or none of the server's. Whether it was done is not known, unless nobody could be reached. */
    record NoAnswer(Obstacle obstacle) implements RestProblem {

        private static final Set<Obstacle.Kind> PASSING = Set.of(
                Obstacle.Kind.UNREACHABLE,
                Obstacle.Kind.TIMED_OUT,
                Obstacle.Kind.BROKEN_OFF,
                Obstacle.Kind.TOO_MANY_REQUESTS,
                Obstacle.Kind.FAULT);

        public static NoAnswer of(Obstacle.Kind kind) {
            return new NoAnswer(Obstacle.of(kind));
        }

        @Override
        public String code() {
            return obstacle.kind().name();
        }

        @Override
        public Optional<Duration> after() {
            return obstacle.after();
        }

        @Override
        public boolean isPassing() {
            return PASSING.contains(obstacle.kind());
        }
    }
}
