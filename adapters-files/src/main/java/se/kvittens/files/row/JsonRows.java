package se.kvittens.files.row;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes JSON row by row, a line end after the last. The writer stays open. */
public final class JsonRows implements Closeable {

    private static final ObjectMapper MAPPER = new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private final Writer out;
    private final JsonGenerator json;

    public JsonRows(Writer out) throws IOException {
        this.out = out;
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        this.json = MAPPER.getFactory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(printer);
    }

    public void startObject() throws IOException {
        json.writeStartObject();
    }

    public void endObject() throws IOException {
        json.writeEndObject();
    }

    public void value(Fields row) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> each : row.byName().entrySet()) {
            field(each.getKey(), each.getValue());
        }
        json.writeEndObject();
    }

    /** Texts, numbers, truth values, lists and maps of them. */
    public void field(String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        if (value instanceof String text) {
            json.writeString(text);
        } else {
            MAPPER.writeValue(json, value);
        }
    }

    public void array(String name, Stream<Fields> rows) throws IOException {
        json.writeArrayFieldStart(name);
        try {
            rows.forEachOrdered(this::writeUnchecked);
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        json.writeEndArray();
    }

    private void writeUnchecked(Fields row) {
        try {
            value(row);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.write('\n');
        out.flush();
    }
}
