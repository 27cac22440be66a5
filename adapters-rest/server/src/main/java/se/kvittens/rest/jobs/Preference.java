package se.kvittens.rest.jobs;

import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody would rather have (RFC 7240): not to wait for an answer, or to wait a little for one that says more. */
final class Preference {

    static final String ASKED = "Prefer";
    static final String APPLIED = "Preference-Applied";
    static final String ASYNC = "respond-async";

    private static final Pattern WAIT = Pattern.compile("(?i)wait\\s*=\\s*([0-9]{1,4})");

    /** Longer than so many seconds nobody is kept waiting. */
    private static final int LONGEST = 20;

    private Preference() {}

    static boolean isAsync(HttpRequest<?> request) {
        return of(request).anyMatch(ASYNC::equalsIgnoreCase);
    }

    /** How long whoever asks would wait for an answer that says more. */
    static Duration wait(HttpRequest<?> request) {
        return of(request)
                .map(WAIT::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(wait -> Duration.ofSeconds(Math.min(LONGEST, Integer.parseInt(wait.group(1)))))
                .orElse(Duration.ZERO);
    }

    private static Stream<String> of(HttpRequest<?> request) {
        return request.getHeaders().getAll(ASKED).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(preference -> preference.split(";", -1)[0].strip());
    }
}
