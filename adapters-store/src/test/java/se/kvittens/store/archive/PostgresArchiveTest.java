package se.kvittens.store.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresServer;
import se.kvittens.store.wiring.Store;

/** A record goes from a file into PostgreSQL, and from there into a file. */
@NeedsPostgres
class PostgresArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void from_a_file_to_a_server_and_back_it_is_the_same_to_the_byte() throws Exception {
        Path first = folder.resolve("first.ndjson");
        Path second = folder.resolve("second.ndjson");
        Path third = folder.resolve("third.ndjson");
        try (PostgresServer server = PostgresServer.start();
                Store from = Store.embedded(folder.resolve("from.db"), () -> Filled.EIGHT)
                        .get();
                Store there = Store.at(server.newDatabase(), server.login(), () -> Filled.EIGHT)
                        .get();
                Store back = Store.embedded(folder.resolve("back.db"), () -> Filled.EIGHT)
                        .get()) {
            new Filled(from, new Random(7)).with(700);

            assertThat(from.archive(first).takeOut().isRight()).isTrue();
            assertThat(there.archive(first).takeIn().isRight()).isTrue();
            assertThat(there.archive(second).takeOut().isRight()).isTrue();
            assertThat(back.archive(second).takeIn().isRight()).isTrue();
            assertThat(back.archive(third).takeOut().isRight()).isTrue();

            assertThat(there.examination().run().get().findings()).isEmpty();
            assertThat(there.people().erasures().get()).isNotEmpty();
        }
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        assertThat(Files.mismatch(first, third)).isEqualTo(-1);
    }
}
