package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.rest.hooks.out.Receiver.Received;

/** Where it can't be kept how it went. */
class RoundsNotKeptTest extends RoundsRig {

    /** What was taken is told only once that is kept: who is killed between the two tells it again. */
    @Test
    void who_is_killed_before_it_is_kept_tells_it_again_under_the_same_id() {
        subscribe(receiver, "a");
        happens("k-1");
        rounds(new Killed(store.subscriptions()), Runnable::run).look();

        store.close();
        open();
        rounds().look();
        rounds().look();

        assertThat(data(receiver)).containsExactly("\"visits\":[\"k-1\"]", "\"visits\":[\"k-1\"]");
        assertThat(receiver.received)
                .extracting(Received::id)
                .containsOnly(receiver.received.get(0).id());
    }

    /** Whoever could write another address into the file would be told what happens. */
    @Test
    void how_many_can_t_be_read_is_shown_in_the_numbers_and_nothing_of_them() throws SQLException {
        subscribe(receiver, "a");
        subscribe(other, "b");
        happens("k-1");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("journal.db"));
                Statement update = connection.createStatement()) {
            update.executeUpdate("update webhook set address = '" + other.address("/") + "' where id = 'a'");
        }
        assertThat(unreadable()).isEqualTo("0.0");

        rounds().look();

        assertThat(unreadable()).isEqualTo("1.0");
        assertThat(other.received).hasSize(1);
        assertThat(receiver.received).isEmpty();
        store.subscriptions()
                .end(ACCOUNT, "a", new Deed("adam", Role.ADMINISTRATOR, time.get(), ""))
                .get();
        rounds().look();
        assertThat(unreadable()).isEqualTo("0.0");
    }

    private String unreadable() {
        return meters.text()
                .lines()
                .filter(line -> line.startsWith("kvittens_webhooks_unreadable "))
                .findFirst()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .orElseThrow();
    }

    @Test
    void where_nothing_can_be_kept_it_is_not_sent_again_and_again() {
        subscribe(receiver, "a");
        happens("k-1");
        Rounds rounds = rounds(new Killed(store.subscriptions()), Runnable::run);

        rounds.look();
        time.set(Senders.NOON.plusSeconds(60).minusNanos(1));
        rounds.look();
        assertThat(receiver.received).hasSize(1);
        assertThat(meters.text()).contains("kvittens_webhooks_total{event=\"none\",outcome=\"UNREACHABLE\"} 1.0");
        time.set(Senders.NOON.plusSeconds(60));
        rounds.look();

        assertThat(receiver.received).hasSize(2);
    }
}
