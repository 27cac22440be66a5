package se.kvittens.rest.reply;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Whoever says that any coding will do ({@code Accept-Encoding: *}) gets none: the framework would choose one that is not
 * registered for HTTP (snappy), and that hardly any client reads.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public class AnyCoding {

    private static final String ANY = "*";
    private static final String NONE = "identity";

    /** What has a coding already is left as it is. */
    @ResponseFilter
    public void filter(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean isAny = request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
                .anyMatch(accepted -> accepted.contains(ANY));
        if (isAny && !response.getHeaders().contains(HttpHeaders.CONTENT_ENCODING)) {
            response.header(HttpHeaders.CONTENT_ENCODING, NONE);
        }
    }
}
