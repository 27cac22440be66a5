package se.kvittens.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.JournalFault;

/** What is left of what was deleted in a file of SQLite while another process reads. */
class DeletingTest {

    private static final String WORDS = "Kalle Anka har flyttat";

    @TempDir
    private Path folder;

    private SqliteEngine engine;
    private Database database;

    @BeforeEach
    void open() {
        engine = new SqliteEngine(folder.resolve("store.db"), Duration.ofMillis(1));
        database = new Database(engine);
        database.write(run("create table said (words text)")).get();
        database.write(run("insert into said values ('" + WORDS + "')")).get();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Work<Boolean> run(String sql) {
        return connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        };
    }

    private boolean isWritten() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(WORDS)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void what_is_deleted_is_in_no_file_any_more() throws IOException {
        assertThat(isWritten()).isTrue();
        assertThat(database.delete(run("delete from said")).isRight()).isTrue();
        assertThat(isWritten()).isFalse();
    }

    @Test
    void while_another_process_reads_it_is_deleted_and_others_write_and_the_log_is_emptied_later() throws Exception {
        try (Connection other = reading()) {
            assertThat(database.delete(run("delete from said")).getLeft()).isEqualTo(JournalFault.BUSY);
            assertThat(database.write(run("insert into said values ('Hej')")).isRight())
                    .isTrue();
            assertThat(database.leaveNoTrace().getLeft()).isEqualTo(JournalFault.BUSY);
            assertThat(isWritten()).isTrue();
            engine.rollback(other);
        }

        assertThat(database.leaveNoTrace().isRight()).isTrue();
        assertThat(isWritten()).isFalse();
    }

    private Connection reading() throws SQLException {
        Connection other = engine.open();
        run("begin").in(other);
        run("select * from said").in(other);
        return other;
    }

    @Test
    void where_nothing_was_deleted_nobody_is_waited_for() throws Exception {
        try (Connection other = reading()) {
            assertThat(database.leaveNoTrace().isRight()).isTrue();
            engine.rollback(other);
        }
    }

    @Test
    void what_was_not_deleted_leaves_nothing_to_be_done() {
        assertThat(database.delete(run("delete from nowhere")).isLeft()).isTrue();
        assertThat(database.leaveNoTrace().isRight()).isTrue();
    }
}
