package se.kvittens.files.monthfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.monthfolder.format.MonthFile;

/** Whatever stands in the files, reading ends, and what is wrong is said. */
class AnyBytesProperties {

    private static final String VISITS = """
        id,recipient,carer,system,start,start_by,end,end_by,tasks,note
        v1,anna,c1,,2024-10-01T08:00,NFC,2024-10-01T08:45,NFC,SERVICE WALK,"a ""b"", c"
        v2,bo,c1,PHONIRO,2024-10-27T02:30+01:00,LOCK,2024-10-27T02:45+01:00,MANUAL,,
        """;

    private final FaultText text = new FaultText(Locale.ENGLISH);
    private Path root = Path.of(".");

    @BeforeTry
    void newFolder() throws IOException {
        root = Files.createTempDirectory("month");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        TestFolder.delete(root);
    }

    @Property(tries = 200)
    void a_file_of_any_bytes_is_read_to_its_end(@ForAll byte[] bytes, @ForAll MonthFile file) {
        ProviderInput input = new TestFolder(root).with(file.fileName(), bytes).read();

        assertThat(input.rejects())
                .allSatisfy(fault -> assertThat(text.of(fault)).isNotEmpty());
    }

    @Property(tries = 400)
    void a_file_with_pieces_cut_out_or_put_in_is_read_to_its_end(@ForAll("changes") List<int[]> changes) {
        byte[] bytes = VISITS.getBytes(StandardCharsets.UTF_8);
        for (int[] change : changes) {
            bytes = changed(bytes, change);
        }

        ProviderInput input = new TestFolder(root).with("visits.csv", bytes).read();

        assertThat(input.rejects())
                .allSatisfy(fault -> assertThat(text.of(fault)).isNotEmpty());
        RowCounts counts = input.countsOf(MonthFile.VISITS);
        assertThat((long) input.month().visits().size()).isEqualTo(counts.taken());
    }

    /** Where, how many bytes are cut out, and what byte is put in; -1 for none. */
    @Provide
    Arbitrary<List<int[]>> changes() {
        Arbitrary<Integer> puts = Arbitraries.of(-1, (int) '"', (int) ',', (int) '\n', (int) '\r', 0xE5, 0, (int) '1');
        Arbitrary<Integer> cuts = Arbitraries.of(0, 1, 1, 7, 60);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, VISITS.length());
        return Combinators.combine(places, cuts, puts)
                .as((place, cut, put) -> new int[] {place, cut, put})
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static byte[] changed(byte[] bytes, int[] change) {
        int from = Math.min(change[0], bytes.length);
        int to = Math.min(from + change[1], bytes.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        if (change[2] >= 0) {
            out.write(change[2]);
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
