package se.kvittens.lifecare.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * Reads dates and times in the one form that the contract has. Jackson's own readers would take a number for a time, the
 * day of a time in another zone for a date, and an empty text for none at all.
 */
final class TextAlone<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Function<String, T> parse;

    TextAlone(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : "";
        try {
            return parse.apply(text);
        } catch (DateTimeException otherwise) {
            throw context.weirdStringException(text, handledType(), "is another form");
        }
    }
}
