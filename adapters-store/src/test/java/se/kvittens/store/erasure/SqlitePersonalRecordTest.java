package se.kvittens.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.erasing.PersonalRecordContract;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.store.wiring.Store;

/** What every record of people promises, kept by a file of SQLite; and that no byte of a person is left in it. */
class SqlitePersonalRecordTest extends PersonalRecordContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected Records records(InstantSource clock) {
        store = Store.embedded(folder.resolve("journal.db"), clock).get();
        return new Records(store.journal(), store.readings(), store.people());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void SYS_8_no_byte_of_the_person_is_left_in_the_file_or_beside_it() throws IOException {
        Records records = records(() -> Instant.parse("2024-10-01T06:00:00Z"));
        fill(records);
        assertThat(bytes()).anyMatch(each -> each.contains("anna"));

        erase(records, new RecipientId("anna"));

        assertThat(bytes()).noneMatch(each -> each.contains("anna")).anyMatch(each -> each.contains("bo bad om det"));
    }

    private List<String> bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(SqlitePersonalRecordTest::bytes).toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
