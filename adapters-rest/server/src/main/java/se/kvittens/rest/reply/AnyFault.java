package se.kvittens.rest.reply;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.kvittens.rest.problem.Problems;

/** What nobody foresaw: whoever asked is told that it is no fault of theirs, and nothing else. */
@Singleton
public class AnyFault implements ExceptionHandler<Throwable, HttpResponse<byte[]>> {

    private static final Logger LOG = LoggerFactory.getLogger(AnyFault.class);
    private static final String WHERE = "kvittens.fault";

    /** Of a request of any kind: the framework's own signature. */
    @Override
    @SuppressWarnings("rawtypes")
    public HttpResponse<byte[]> handle(HttpRequest request, Throwable fault) {
        request.setAttribute(WHERE, log(fault));
        return Replies.of(request, Problems.fault());
    }

    /** Neither the address nor the message: either may name somebody. Gives where in the program it was. */
    public static String log(Throwable fault) {
        String where = new Trace(fault).toString();
        LOG.error("A request could not be answered: {}", where);
        return where;
    }

    /** Where in the program a request went wrong, if it did. */
    public static Optional<String> of(HttpRequest<?> request) {
        return request.getAttribute(WHERE, String.class);
    }
}
