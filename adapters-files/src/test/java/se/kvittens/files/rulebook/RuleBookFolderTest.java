package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.docs.ProjectFolder;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;

class RuleBookFolderTest {

    private static final BookText V2 = BookText.shipped("haninge/2024-10-01");
    private static final BookText V3 = BookText.shipped("haninge/2025-01-01");

    @TempDir
    Path folder;

    private final Faults faults = new Faults();

    @Test
    void the_books_that_come_along_are_all_those_of_the_folder() {
        assertThat(RuleBookFolder.bundled().all())
                .extracting(book -> book.version().label())
                .containsExactly("haninge-v1", "haninge-v2", "haninge-v3", "huddinge-v1");

        Optional<RuleBooks> read = RuleBookFolder.read(
                ProjectFolder.root().resolve("adapters-files/src/main/resources/rulebooks"), faults);
        assertThat(faults.all()).isEmpty();
        assertThat(read.orElseThrow().all()).isEqualTo(RuleBookFolder.bundled().all());
    }

    @Test
    void a_folder_of_the_users_is_read_by_its_addresses() throws IOException {
        write("haninge/2024-10-01.yaml", V2.text());
        write("haninge/2025-01-01.yaml", V3.text());
        write("haninge/notes.txt", "no rule book");

        assertThat(read()).isPresent();
    }

    @Test
    void a_folder_without_rule_books_is_a_fault() throws IOException {
        write("haninge/notes.txt", "no rule book");

        assertThat(read()).isEmpty();
        assertThat(faults.all())
                .singleElement()
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(FaultKind.MISSING_FILE));
    }

    @Test
    void an_address_that_says_something_else_than_the_file_is_a_fault() throws IOException {
        String file = write("haninge/2024-11-01.yaml", V2.text());
        String other = write("haninge-kommun/2025-01-01.yaml", V3.text());
        String flat =
                write("huddinge.yaml", BookText.shipped("huddinge/2023-02-13").text());

        assertThat(read()).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::kind, Fault::file, Fault::line, Fault::field, Fault::value, Fault::expected)
                .containsExactlyInAnyOrder(
                        tuple(
                                FaultKind.INVALID_VALUE,
                                file,
                                0L,
                                "file",
                                "haninge/2024-11-01.yaml",
                                "haninge/2024-10-01.yaml"),
                        tuple(
                                FaultKind.INVALID_VALUE,
                                other,
                                0L,
                                "file",
                                "haninge-kommun/2025-01-01.yaml",
                                "haninge/2025-01-01.yaml"),
                        tuple(FaultKind.INVALID_VALUE, flat, 0L, "file", "huddinge.yaml", "huddinge/2023-02-13.yaml"));
    }

    @Test
    void two_versions_from_one_day_overlap() throws IOException {
        write("haninge/2024-10-01.yaml", V2.text());
        String copy =
                write("haninge/copy.yaml", V2.with("version: 2", "version: 3").text());

        assertThat(read()).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::kind, Fault::file, Fault::field, Fault::value, Fault::expected)
                .contains(tuple(FaultKind.OVERLAPPING_VERSIONS, copy, "inForceFrom", "2024-10-01", "haninge-v2"));
    }

    @Test
    void numbers_rise_with_days() throws IOException {
        write("haninge/2024-10-01.yaml", V2.with("version: 2", "version: 3").text());
        String later = write(
                "haninge/2025-01-01.yaml", V3.with("version: 3", "version: 2").text());

        assertThat(read()).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::kind, Fault::file, Fault::field, Fault::value, Fault::expected)
                .containsExactly(
                        tuple(FaultKind.OVERLAPPING_VERSIONS, later, "inForceFrom", "2025-01-01", "haninge-v3"));
    }

    @Test
    void one_number_is_of_one_version() throws IOException {
        write("haninge/2024-10-01.yaml", V2.text());
        write("haninge/2025-01-01.yaml", V3.with("version: 3", "version: 2").text());

        assertThat(read()).isEmpty();
        assertThat(faults.all()).extracting(Fault::kind).containsExactly(FaultKind.OVERLAPPING_VERSIONS);
    }

    @Test
    void the_versions_of_two_municipalities_do_not_overlap() throws IOException {
        write("haninge/2024-10-01.yaml", V2.text());
        write(
                "other/2024-10-01.yaml",
                V2.with("municipality: haninge", "municipality: other").text());

        assertThat(read()).isPresent();
    }

    @Test
    void a_fault_in_one_file_refuses_the_folder_and_those_of_all_files_come_at_once() throws IOException {
        String first =
                write("haninge/2024-10-01.yaml", V2.without("PAY-3", "mostDays").text());
        String second =
                write("haninge/2025-01-01.yaml", V3.without("PAY-6", "island").text());

        assertThat(read()).isEmpty();
        assertThat(faults.all())
                .extracting(Fault::file, Fault::field)
                .containsExactly(tuple(first, "rules.PAY-3.mostDays"), tuple(second, "rules.PAY-6.island"));
    }

    @Test
    void a_folder_that_is_not_there_is_a_fault() {
        assertThat(RuleBookFolder.read(folder.resolve("none"), faults)).isEmpty();
        assertThat(faults.all()).extracting(Fault::kind).containsExactly(FaultKind.UNREADABLE_FILE);
    }

    private Optional<RuleBooks> read() {
        return RuleBookFolder.read(folder, faults);
    }

    private String write(String address, String text) throws IOException {
        Path file = folder.resolve(address);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
