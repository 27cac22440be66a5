package se.kvittens.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.ReadTimeoutException;
import io.micronaut.http.client.exceptions.ResponseClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.application.answer.Obstacle;

/** What the client's failures mean, those too that no system of ours gives; {@code fault} has those that it does. */
class BreaksTest {

    static Stream<Arguments> failuresWithoutAConnection() {
        return Stream.of(
                Arguments.of(new ConnectException("Connection refused"), Obstacle.Kind.UNREACHABLE),
                Arguments.of(new NoRouteToHostException("No route to host"), Obstacle.Kind.UNREACHABLE),
                Arguments.of(new UnknownHostException("nowhere.example"), Obstacle.Kind.UNREACHABLE),
                Arguments.of(new SSLHandshakeException("no path"), Obstacle.Kind.UNTRUSTED),
                Arguments.of(new IOException(new CertificateException("expired")), Obstacle.Kind.UNTRUSTED),
                Arguments.of(new IOException("Connection reset by peer"), Obstacle.Kind.BROKEN_OFF));
    }

    @ParameterizedTest
    @MethodSource("failuresWithoutAConnection")
    void where_no_connection_came_about_the_cause_says_why(Throwable cause, Obstacle.Kind kind) {
        assertThat(Breaks.kindOf(new HttpClientException("Connect Error: " + cause.getMessage(), cause)))
                .isEqualTo(kind);
    }

    /** Windows ends a connection that is no longer heard of by one of the first two. */
    static Stream<Throwable> failuresOfAConnection() {
        return Stream.of(
                new ConnectException("Connection timed out"),
                new NoRouteToHostException("Host is unreachable"),
                new UnknownHostException("Connect Error: not in the client's words"),
                new SSLException("bad record MAC"),
                new IOException("Broken pipe"));
    }

    @ParameterizedTest
    @MethodSource("failuresOfAConnection")
    void where_one_was_there_it_is_not_known_what_was_done(Throwable cause) {
        assertThat(Breaks.kindOf(new HttpClientException("Error occurred reading HTTP response: ", cause)))
                .isEqualTo(Obstacle.Kind.BROKEN_OFF);
        assertThat(Breaks.kindOf(new IllegalStateException(cause))).isEqualTo(Obstacle.Kind.BROKEN_OFF);
    }

    @Test
    void the_clients_own_failures_are_known_wherever_they_stand() {
        assertThat(Breaks.kindOf(new IllegalStateException(ReadTimeoutException.TIMEOUT_EXCEPTION)))
                .isEqualTo(Obstacle.Kind.TIMED_OUT);
        assertThat(Breaks.kindOf(new ResponseClosedException("closed"))).isEqualTo(Obstacle.Kind.BROKEN_OFF);
        assertThat(Breaks.kindOf(new HttpClientException("something new"))).isEqualTo(Obstacle.Kind.UNREADABLE);
    }
}
