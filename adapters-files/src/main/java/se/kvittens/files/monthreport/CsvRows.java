package se.kvittens.files.monthreport;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.table.Column;
import se.kvittens.files.table.Rows;
import se.kvittens.files.table.Table;

/** Rows of CSV. A text stands as it is, whatever it begins with: what reads it is a program. */
final class CsvRows implements MonthReportFile.RowsOut {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter csv;
    private final Table<ShownRow> table;
    private final ReportTexts texts;
    private final CharsetEncoder encoder;
    private final String file;
    private final Faults unwritable;
    private long line = 1;

    private CsvRows(Path file, MonthReportProfile profile, Charset charset, Sinks sinks) {
        this.csv = sinks.csv();
        this.table = new Table<>("", new ShownColumns().of(profile), Rows.of(Stream.empty()));
        this.texts = new ReportTexts(profile);
        this.encoder = charset.newEncoder();
        this.file = file.getFileName().toString();
        this.unwritable = sinks.unwritable();
    }

    /** Where rows go, and what can't be written of them. */
    private record Sinks(CsvWriter csv, Faults unwritable) {}

    static CsvRows at(Path file, MonthReportProfile profile, TableShape.Csv layout, Faults unwritable)
            throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), layout.charset()));
        if (profile.signs().hasByteOrderMark() && layout.charset().equals(StandardCharsets.UTF_8)) {
            out.write(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(layout.separator())
                .lineDelimiter(profile.signs().endsWithReturn() ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(out);
        CsvRows rows = new CsvRows(file, profile, layout.charset(), new Sinks(csv, unwritable));
        csv.writeRecord(rows.table.columns().stream().map(Column::heading).toList());
        return rows;
    }

    @Override
    public void add(ShownRow row) {
        line++;
        table.show(row, texts);
        List<String> cells = texts.takeRow();
        for (int at = 0; at < cells.size(); at++) {
            if (!encoder.canEncode(cells.get(at))) {
                unwritable.add(new Fault(
                        FaultKind.NO_SUCH_CHARACTER,
                        file,
                        line,
                        table.columns().get(at).heading(),
                        cells.get(at),
                        encoder.charset().name()));
            }
        }
        csv.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
