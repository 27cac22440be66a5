package se.kvittens.transport.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.application.answer.Obstacle;

/** How a request went: answered, or broken off before there was a whole answer. */
public sealed interface Exchange {

    /**
     * A whole answer, whatever it says.
     *
     * @param headers by name, whatever its case
     * @param text empty where its bytes are no text in the encoding that it names
     * @param content its bytes
     */
    record Response(int status, Map<String, String> headers, Optional<String> text, Content content)
            implements Exchange {

        public Response {
            Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            byName.putAll(headers);
            headers = byName;
        }

        /** Of a text in UTF-8. */
        public Response(int status, Map<String, String> headers, Optional<String> text) {
            this(status, headers, text, Content.of(text.orElse("")));
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        /** Without its parameters, in small letters; empty where there is none. */
        public String mediaType() {
            String type = header("Content-Type").orElse("");
            int end = type.indexOf(';');
            return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        }

        /** What it says may be personal. */
        @Override
        public String toString() {
            return "Response[" + status + "]";
        }
    }

    /** No whole answer. */
    record Broken(Obstacle.Kind kind) implements Exchange {}
}
