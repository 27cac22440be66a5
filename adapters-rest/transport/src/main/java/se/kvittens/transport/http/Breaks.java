package se.kvittens.transport.http;

import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.ReadTimeoutException;
import io.micronaut.http.client.exceptions.ResponseClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import se.kvittens.application.answer.Obstacle;

/**
 * What a failure of the client means. Its own words are dropped, for they are for its makers and may hold addresses; but by
 * the first two alone one knows whether there was a connection, on which the request may have gone out.
 */
final class Breaks {

    /** How the client begins where no connection came about. With other words, it counts as one that did. */
    private static final String NO_CONNECTION = "Connect Error: ";

    /**
     * Of these alone, that nothing was sent. The same failures happen to connections that were there: a system gives up on
     * one by saying that it can't connect, and what is no longer sealed as agreed is of the same kind as no certificate.
     */
    private static final List<Map.Entry<Class<?>, Obstacle.Kind>> WITHOUT_A_CONNECTION = List.of(
            Map.entry(SSLException.class, Obstacle.Kind.UNTRUSTED),
            Map.entry(CertificateException.class, Obstacle.Kind.UNTRUSTED),
            Map.entry(UnknownHostException.class, Obstacle.Kind.UNREACHABLE),
            Map.entry(NoRouteToHostException.class, Obstacle.Kind.UNREACHABLE),
            Map.entry(ConnectException.class, Obstacle.Kind.UNREACHABLE));

    private static final List<Map.Entry<Class<?>, Obstacle.Kind>> AT_ANY_TIME = List.of(
            Map.entry(ReadTimeoutException.class, Obstacle.Kind.TIMED_OUT),
            Map.entry(TimeoutException.class, Obstacle.Kind.TIMED_OUT),
            Map.entry(ResponseClosedException.class, Obstacle.Kind.BROKEN_OFF),
            Map.entry(IOException.class, Obstacle.Kind.BROKEN_OFF));

    private Breaks() {}

    static Obstacle.Kind kindOf(Throwable failure) {
        return Optional.of(WITHOUT_A_CONNECTION)
                .filter(kinds -> isAlong(failure, Breaks::saysThatThereWasNone))
                .flatMap(kinds -> firstOf(kinds, failure))
                .or(() -> firstOf(AT_ANY_TIME, failure))
                .orElse(Obstacle.Kind.UNREADABLE);
    }

    private static boolean saysThatThereWasNone(Throwable cause) {
        return cause instanceof HttpClientException
                && String.valueOf(cause.getMessage()).startsWith(NO_CONNECTION);
    }

    /** In their order, each looked for along the causes. */
    private static Optional<Obstacle.Kind> firstOf(List<Map.Entry<Class<?>, Obstacle.Kind>> kinds, Throwable failure) {
        return kinds.stream()
                .filter(each -> isAlong(failure, each.getKey()::isInstance))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static boolean isAlong(Throwable failure, Predicate<Throwable> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
