package se.kvittens.files.basis;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes JSON row by row, a line end after the last. The writer stays open. */
final class JsonRows implements Closeable {

    private static final ObjectMapper MAPPER = new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private final Writer out;
    private final JsonGenerator json;

    JsonRows(Writer out) throws IOException {
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

    void startObject() throws IOException {
        json.writeStartObject();
    }

    void endObject() throws IOException {
        json.writeEndObject();
    }

    void value(Fields row) throws IOException {
        MAPPER.writeValue(json, row.byName());
    }

    /** Texts, numbers, truth values, lists and maps of them. */
    void field(String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        MAPPER.writeValue(json, value);
    }

    void array(String name, Stream<Fields> rows) throws IOException {
        json.writeArrayFieldStart(name);
        for (Iterator<Fields> each = rows.iterator(); each.hasNext(); ) {
            value(each.next());
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        json.close();
        out.write('\n');
        out.flush();
    }
}
