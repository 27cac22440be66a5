package se.kvittens.transport.http;

import io.micronaut.http.client.exceptions.ReadTimeoutException;
import io.micronaut.http.client.exceptions.ResponseClosedException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import se.kvittens.application.answer.Obstacle;

/** What a failure of the client means. Its own words are dropped: they are for its makers, and may hold addresses. */
final class Breaks {

    /** In the order in which they are looked for, along the causes. */
    private static final List<Map.Entry<Class<?>, Obstacle.Kind>> KINDS = List.of(
            Map.entry(SSLException.class, Obstacle.Kind.UNTRUSTED),
            Map.entry(CertificateException.class, Obstacle.Kind.UNTRUSTED),
            Map.entry(UnknownHostException.class, Obstacle.Kind.UNREACHABLE),
            Map.entry(NoRouteToHostException.class, Obstacle.Kind.UNREACHABLE),
            Map.entry(ConnectException.class, Obstacle.Kind.UNREACHABLE),
            Map.entry(ReadTimeoutException.class, Obstacle.Kind.TIMED_OUT),
            Map.entry(TimeoutException.class, Obstacle.Kind.TIMED_OUT),
            Map.entry(ResponseClosedException.class, Obstacle.Kind.BROKEN_OFF),
            Map.entry(IOException.class, Obstacle.Kind.BROKEN_OFF));

    private Breaks() {}

    static Obstacle.Kind kindOf(Throwable failure) {
        for (Map.Entry<Class<?>, Obstacle.Kind> each : KINDS) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (each.getKey().isInstance(cause)) {
                    return each.getValue();
                }
            }
        }
        return Obstacle.Kind.UNREADABLE;
    }
}
