package se.kvittens.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside a journal, and who may read it. */
class SqliteFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_journal_may_be_read_by_its_owner_alone_and_so_may_what_is_beside_it() throws Exception {
        Path file = folder.resolve("journal.db");
        try (Connection connection = new SqliteEngine(file).open()) {
            connection.createStatement().execute("create table one (id integer)");
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> ours = files.filter(Files::isRegularFile).toList();
                assertThat(ours)
                        .hasSize(3)
                        .allSatisfy(
                                each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void a_stump_of_a_page_is_refused_unless_its_making_was_broken_off() throws IOException {
        Path file = Files.write(folder.resolve("journal.db"), new byte[4095]);
        assertThatThrownBy(() -> SqliteFile.prepare(file, 4096)).isInstanceOf(FaultFound.class);

        Files.createFile(folder.resolve("journal.db-journal"));
        assertThatCode(() -> SqliteFile.prepare(file, 4096)).doesNotThrowAnyException();
    }

    @Test
    void a_page_or_nothing_is_no_stump() throws IOException {
        Path page = Files.write(folder.resolve("page.db"), new byte[4096]);
        Path nothing = Files.createFile(folder.resolve("nothing.db"));

        assertThatCode(() -> SqliteFile.prepare(page, 4096)).doesNotThrowAnyException();
        assertThatCode(() -> SqliteFile.prepare(nothing, 4096)).doesNotThrowAnyException();
    }
}
