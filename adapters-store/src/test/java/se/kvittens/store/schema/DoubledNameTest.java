package se.kvittens.store.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.check.Finding;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A store from before names were of one carer alone, in which two took the same one down. */
class DoubledNameTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);
    private static final CarerOfProvider OTHER = new CarerOfProvider(Taps.CARER.provider(), new CarerId("c2"));

    @TempDir
    private Path folder;

    @Test
    void REG_1_the_name_is_of_who_was_first_and_the_other_is_found() throws Exception {
        Path file = folder.resolve("journal.db");
        try (Store store = open(file)) {
            store.journal().append(Taps.CARER, 0, List.of(Taps.tap("r-1"))).get();
            store.journal().append(OTHER, 0, List.of(Taps.tap("r-2"))).get();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("drop index name_provider");
            statement.execute("alter table name drop column provider");
            statement.execute("drop index entry_type");
            for (String later : List.of("webhook_told", "webhook", "delivery", "enclosure", "letter", "posted")) {
                statement.execute("drop table " + later);
            }
            statement.execute("delete from flyway_schema_history where version in ('4', '5', '6', '7')");
            statement.execute("update name set name = 'r-1' where name = 'r-2'");
        }

        try (Store store = open(file)) {
            assertThat(store.journal().holder(Taps.CARER.provider(), new VisitId("r-1")))
                    .isEqualTo(Either.right(Optional.of(Taps.CARER)));
            assertThat(store.journal().append(OTHER, 1, List.of(Taps.tap("r-1"))))
                    .isEqualTo(Either.left(JournalFault.OVERTAKEN));
            assertThat(store.check().get().findings()).extracting(Finding::kind).contains(Finding.Kind.NAME);
        }
    }

    private static Store open(Path file) {
        return StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get();
    }
}
