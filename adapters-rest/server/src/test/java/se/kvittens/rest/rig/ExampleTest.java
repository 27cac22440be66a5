package se.kvittens.rest.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.signin.dev.DevSignIn;

/**
 * Tests that share one server of the serve folder in docs, with made-up sign-in; those of all classes do, since a start takes
 * longer than what they ask. It ends with them all. Each begins at noon, and closes no month.
 */
public abstract class ExampleTest {

    protected static final String NORTH = "Handens%20hemtj%C3%A4nst%20Norra";
    protected static final String PROVIDER = "/v1/providers/" + NORTH;

    private static final AtomicInteger CARERS = new AtomicInteger();

    protected static final ExampleServer server = started();

    private static ExampleServer started() {
        try {
            Path folder = Files.createTempDirectory("example");
            ExampleServer made = new ExampleServer(folder, new DevSignIn(InetAddress.getLoopbackAddress()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(made, folder)));
            return made;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void stop(ExampleServer made, Path folder) {
        made.close();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    @BeforeAll
    static void beginAtNoon() {
        server.time.set(ExampleServer.NOON);
    }

    @BeforeEach
    void atNoon() {
        beginAtNoon();
    }

    /** Somebody at the northern provider. */
    protected static Client as(String who, Role role) {
        return server.as("dev:%s:%s:%s".formatted(who, role, NORTH));
    }

    /** A program of the northern provider's. */
    protected static Client device() {
        return server.as("dev:app:DEVICE:" + NORTH);
    }

    /** A carer whom no other test knows, nor the same one where it runs again. */
    protected static String newCarer() {
        return "n" + CARERS.incrementAndGet();
    }

    /** A visit by a carer, as its phone handed it in: of a length in minutes, from a time as in {@code 2025-03-03T08:00}. */
    protected static String visited(String carer, String recipient, String from, int minutes) {
        Instant start = At.at(from);
        String visit = carer + from.replace(":", "");
        receipt(visit, carer, recipient, start);
        receipt(visit + "e", carer, recipient, start.plus(Duration.ofMinutes(minutes)));
        return visit;
    }

    private static void receipt(String name, String carer, String recipient, Instant at) {
        Answer taken = device().post(PROVIDER + "/receipts", """
                        {"receipt": "%s", "carer": "%s", "recipient": "%s", "at": "%s", "method": "NFC"}""".formatted(name, carer, recipient, at));
        if (taken.status() != 200) {
            throw new IllegalStateException(taken.body());
        }
    }

    protected static String codeOf(Answer answer) {
        return answer.status() + " " + answer.json().path("code").asText();
    }
}
