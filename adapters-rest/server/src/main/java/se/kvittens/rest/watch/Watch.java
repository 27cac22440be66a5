package se.kvittens.rest.watch;

import java.util.function.Consumer;

/**
 * To whom the server tells how it is.
 *
 * @param log is told a line for each request
 */
public record Watch(Meters meters, Consumer<String> log) {

    /** It counts, and logs nothing. */
    public static Watch silent() {
        return new Watch(new Meters(), line -> {});
    }
}
