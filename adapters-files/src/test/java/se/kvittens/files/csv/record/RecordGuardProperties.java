package se.kvittens.files.csv.record;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RecordGuardProperties {

    @Property
    void what_passes_is_read_by_the_parser_without_complaint(@ForAll("texts") String text) throws IOException {
        List<CsvRecord> records = new ArrayList<>();

        parser(new RecordGuard(new StringReader(text), ',', (kind, line) -> {})).forEach(records::add);

        assertThat(records).allMatch(record -> record.getStartingLineNumber() <= text.length() + 1L);
    }

    @Property
    void each_line_is_read_or_reported_or_empty_or_within_a_record(@ForAll("lines") List<String> lines)
            throws IOException {
        List<Long> broken = new ArrayList<>();
        List<CsvRecord> records = new ArrayList<>();
        String text = String.join("\n", lines) + "\n";

        parser(new RecordGuard(new StringReader(text), ',', (kind, line) -> broken.add(line)))
                .forEach(records::add);

        long accounted = broken.size();
        for (CsvRecord record : records) {
            accounted += 1
                    + record.getFields().stream()
                            .mapToLong(field ->
                                    field.chars().filter(each -> each == '\n').count())
                            .sum();
        }
        assertThat(accounted)
                .isEqualTo(lines.stream().filter(line -> !line.isEmpty()).count());
    }

    @Property
    void it_does_not_matter_in_what_pieces_the_text_comes(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 5) int piece) throws IOException {
        List<String> whole = new ArrayList<>();
        List<String> pieces = new ArrayList<>();

        String asWhole = guarded(new StringReader(text), whole);
        String inPieces = guarded(inPiecesOf(piece, text), pieces);

        assertThat(inPieces).isEqualTo(asWhole);
        assertThat(pieces).isEqualTo(whole);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("a,\"\n\r ").ofMaxLength(60);
    }

    /** Quoted fields over lines without empty lines in them, which could not be told from the others. */
    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("a,b", "", "1,\"x\"", "\"x", "y\",2", "\"x\"y,1", "a\"b,c", "\"\"\"\",1", "\"a,b\",\"c")
                .list()
                .ofMaxSize(12)
                .map(lines -> lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    private static CsvReader<CsvRecord> parser(Reader text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(CsvRecordHandler.of(), text);
    }

    private static String guarded(Reader text, List<String> broken) throws IOException {
        StringWriter passed = new StringWriter();
        new RecordGuard(text, ',', (kind, line) -> broken.add(kind + " " + line)).transferTo(passed);
        return passed.toString();
    }

    private static Reader inPiecesOf(int most, String text) {
        return new StringReader(text) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, most));
            }
        };
    }
}
