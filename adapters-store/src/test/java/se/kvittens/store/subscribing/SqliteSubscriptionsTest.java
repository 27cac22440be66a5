package se.kvittens.store.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.application.subscribing.Roll;
import se.kvittens.application.subscribing.Subscription;
import se.kvittens.application.subscribing.Subscriptions;
import se.kvittens.application.subscribing.SubscriptionsContract;
import se.kvittens.application.subscribing.Told;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every keeper of subscriptions promises, kept by a file of SQLite. */
class SqliteSubscriptionsTest extends SubscriptionsContract {

    @TempDir
    private Path folder;

    private Store store;

    @Override
    protected Subscriptions subscriptions() {
        store = StorePlace.embedded(folder.resolve("journal.db"), new SettableClock(Taps.EIGHT))
                .openFor(TOWN)
                .get();
        return store.subscriptions();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Subscription made(String id) {
        return new Subscription(
                id,
                Taps.CARER.provider(),
                "https://mottagare.example",
                Set.of(EventType.MONTH_CLOSED),
                new Deed("åsa", Role.ADMINISTRATOR, Taps.EIGHT, ""),
                1,
                Optional.empty());
    }

    /** Whoever could write another address into the file would be told what happens. */
    @Test
    void an_address_that_was_changed_in_the_file_is_told_to_nobody_named_by_the_check_and_silences_no_other()
            throws SQLException {
        Subscriptions kept = subscriptions();
        kept.add(TOWN, made("a"), Told.NOTHING, 2).get();
        kept.add(TOWN, made("b"), Told.NOTHING, 2).get();
        assertThat(store.check().get().findings()).isEmpty();

        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                Statement update = connection.createStatement()) {
            update.executeUpdate("update webhook set address = 'https://annan.example' where id = 'a'");
        }

        Roll roll = kept.all(TOWN).get();
        assertThat(roll.unreadable()).isEqualTo(1);
        assertThat(roll.standing()).extracting(each -> each.subscription().id()).containsExactly("b");
        assertThat(store.check().get().findings())
                .singleElement()
                .satisfies(found -> assertThat(found.where()).isEqualTo("webhook a"));
    }

    @Test
    void another_municipality_is_told_so() {
        Subscriptions kept = subscriptions();

        assertThat(kept.all(new MunicipalityId("annan")).getLeft()).isEqualTo(JournalFault.ANOTHER_MUNICIPALITY);
    }
}
