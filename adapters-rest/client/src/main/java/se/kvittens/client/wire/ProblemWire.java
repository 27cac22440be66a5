package se.kvittens.client.wire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.kvittens.client.answer.RestProblem.Refused;
import se.kvittens.client.answer.RestProblem.Wrong;

/** What the server says where it says no. */
public final class ProblemWire {

    private ProblemWire() {}

    /**
     * Of a text.
     *
     * @throws Unreadable where it is no problem of the server's
     */
    public static Refused read(String text, Optional<Duration> after) {
        return read(In.of(text), after);
    }

    public static Refused read(In in, Optional<Duration> after) {
        return new Refused(
                in.whole("status"),
                in.text("code"),
                in.text("title"),
                in.find("rule"),
                in.find("detail"),
                in.find("advice"),
                in.has("errors") ? in.objects("errors", ProblemWire::wrong) : List.of(),
                after);
    }

    private static Wrong wrong(In in) {
        return new Wrong(in.text("at"), in.text("code"), in.text("message"));
    }
}
