package se.kvittens.files.basis;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.row.CsvRows;
import se.kvittens.files.row.Fields;

/** The rejected rows of a run: a row a fault, with its place, its value and what may help. */
public final class RejectsCsv {

    private static final List<String> COLUMNS = List.of("file", "line", "field", "kind", "value", "text", "advice");

    private final FaultText text;

    /**
     * Writes rejects in a language.
     *
     * @param locale of the texts: Swedish, or else English
     */
    public RejectsCsv(Locale locale) {
        this.text = new FaultText(locale);
    }

    public void write(List<Fault> rejects, Writer out) throws IOException {
        CsvRows.write(out, COLUMNS, rejects.stream().map(this::row));
    }

    private Fields row(Fault fault) {
        return new Fields()
                .with("file", fault.file())
                .with("line", fault.line())
                .with("field", fault.field())
                .with("kind", fault.kind().name())
                .with("value", fault.value())
                .with("text", text.what(fault))
                .with("advice", text.advice(fault).strip());
    }
}
