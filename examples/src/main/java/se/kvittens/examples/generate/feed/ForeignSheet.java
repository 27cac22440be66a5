package se.kvittens.examples.generate.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A CSV file as another system exports it: its columns, and what each says of a thing. */
final class ForeignSheet<T> implements Closeable {

    private final CsvWriter writer;
    private final List<Function<T, String>> columns;

    private ForeignSheet(CsvWriter writer, List<Function<T, String>> columns) {
        this.writer = writer;
        this.columns = columns;
    }

    /** The columns of a file, by their names. */
    static final class Columns<T> {

        private final Map<String, Function<T, String>> byName = new LinkedHashMap<>();

        Columns<T> with(String name, Function<T, String> value) {
            byName.put(name, value);
            return this;
        }

        ForeignSheet<T> create(Path file, Charset charset) throws IOException {
            CsvWriter writer = CsvWriter.builder()
                    .fieldSeparator(';')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(file, charset);
            writer.writeRecord(byName.keySet());
            return new ForeignSheet<>(writer, List.copyOf(byName.values()));
        }
    }

    void add(T thing) {
        List<String> record = new ArrayList<>(columns.size());
        columns.forEach(column -> record.add(column.apply(thing)));
        writer.writeRecord(record);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
