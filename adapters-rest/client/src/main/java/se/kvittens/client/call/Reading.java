package se.kvittens.client.call;

import java.util.Set;
import java.util.function.Function;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.wire.In;
import se.kvittens.transport.http.Exchange;

/**
 * How an answer is read.
 *
 * @param mediaType that it is to have
 * @param statuses at which it is one
 * @param value {@link se.kvittens.client.wire.Unreadable} where it is not as agreed
 */
public record Reading<T>(String mediaType, Set<Integer> statuses, Function<Exchange.Response, T> value) {

    private static final Set<Integer> OK = Set.of(200);

    public static <T> Reading<T> of(String mediaType, Function<Exchange.Response, T> value) {
        return new Reading<>(mediaType, OK, value);
    }

    /** An object of JSON. */
    public static <T> Reading<T> json(Function<In, T> value) {
        return of(
                "application/json",
                response -> value.apply(In.of(response.text().orElse(""))));
    }

    /** An object of JSON, with its version in the head. */
    public static <T> Reading<Seen<T>> seen(Function<In, T> value) {
        return of(
                "application/json",
                response -> new Seen<>(
                        value.apply(In.of(response.text().orElse(""))),
                        response.header("ETag").orElse("")));
    }

    /** The same at another status, and at no other. */
    public Reading<T> onlyAt(int status) {
        return new Reading<>(mediaType, Set.of(status), value);
    }

    /** The same at another status too. */
    public Reading<T> orAt(int status) {
        return new Reading<>(mediaType, Set.of(OK.iterator().next(), status), value);
    }
}
