package se.kvittens.rest.jobs;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operation answered, to be given again as often as it is asked for. */
final class Finished {

    private static final int FIRST_REFUSAL = 400;

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    private Finished(HttpResponse<byte[]> answer) {
        this.status = answer.code();
        this.headers = Map.copyOf(answer.getHeaders().asMap());
        this.body = answer.getBody(byte[].class).orElse(new byte[0]);
    }

    static Finished of(HttpResponse<byte[]> answer) {
        return new Finished(answer);
    }

    boolean isRefused() {
        return status >= FIRST_REFUSAL;
    }

    int bytes() {
        return body.length;
    }

    /** The problem that there was, as JSON. */
    Optional<byte[]> problem() {
        return isRefused() ? Optional.of(body) : Optional.empty();
    }

    /** Another each time: whoever sends one writes in its head. */
    HttpResponse<byte[]> answer() {
        MutableHttpResponse<byte[]> answer =
                HttpResponse.<byte[]>status(status, null).body(body);
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer;
    }
}
