package se.kvittens.lock.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.lock.secret.Secrets;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.Request;
import se.kvittens.transport.http.Transport;
import se.kvittens.transport.retry.Patience;
import se.kvittens.transport.retry.RetryPlan;

/** Tokens that are changed while they are used. */
class CallsTest {

    private static final Request READ = Request.get("/v1/locks");
    private static final Request SEND = Request.of(Request.Method.POST, "/v1/locks/l-1/commands/c-1");

    @TempDir
    Path folder;

    private Path file;
    private final List<String> tokens = new ArrayList<>();

    @BeforeEach
    void a_token() {
        file = folder.resolve("token");
        write("old");
    }

    @Test
    void one_that_is_not_accepted_any_more_is_looked_up_again() {
        Optional<Exchange> answer = calls(request -> {
                    write("new");
                    return isOld(request) ? response(401) : response(200);
                })
                .ask(READ);

        assertThat(answer).contains(response(200));
        assertThat(tokens).containsExactly("Bearer old", "Bearer new");
    }

    @Test
    void once_and_no_more() {
        Optional<Exchange> answer = calls(request -> {
                    write("token-" + tokens.size());
                    return response(401);
                })
                .ask(READ);

        assertThat(answer).contains(response(401));
        assertThat(tokens).containsExactly("Bearer old", "Bearer token-1");
    }

    @Test
    void the_same_one_is_not_tried_again() {
        assertThat(calls(request -> response(401)).ask(READ)).contains(response(401));
        assertThat(tokens).containsExactly("Bearer old");
    }

    @Test
    void what_is_sent_once_is_not_sent_again_with_another() {
        Optional<Exchange> sent = calls(request -> {
                    write("new");
                    return response(401);
                })
                .sendOnce(SEND);

        assertThat(sent).contains(response(401));
        assertThat(tokens).containsExactly("Bearer old");
    }

    @Test
    void what_did_not_arrive_is_not_sent_again_either() {
        Exchange unreachable = new Exchange.Broken(Obstacle.Kind.UNREACHABLE);

        assertThat(calls(request -> unreachable).sendOnce(SEND)).contains(unreachable);
        assertThat(tokens).hasSize(1);
    }

    @Test
    void without_one_nothing_is_sent() {
        write("");

        assertThat(calls(request -> response(200)).sendOnce(SEND)).isEmpty();
        assertThat(calls(request -> response(200)).ask(READ)).isEmpty();
        assertThat(tokens).isEmpty();
    }

    private Calls calls(Transport transport) {
        Transport noting = request -> {
            tokens.add(request.headers().get("Authorization"));
            return transport.send(request);
        };
        return new Calls(
                noting,
                Secrets.ofFile(file),
                new Patience(
                        new RetryPlan(4, Duration.ofMillis(500), Duration.ofMinutes(2)),
                        pause -> {},
                        () -> Instant.EPOCH));
    }

    private static boolean isOld(Request request) {
        return "Bearer old".equals(request.headers().get("Authorization"));
    }

    private static Exchange response(int status) {
        return new Exchange.Response(status, Map.of("Content-Type", "application/json"), Optional.of("{}"));
    }

    private void write(String token) {
        try {
            Files.writeString(file, token);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
