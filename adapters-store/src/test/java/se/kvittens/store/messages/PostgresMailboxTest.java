package se.kvittens.store.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.messaging.KeptMailboxContract;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.domain.message.MessageId;
import se.kvittens.store.postgres.NeedsPostgres;
import se.kvittens.store.postgres.PostgresStores;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every mailbox promises, kept by PostgreSQL. */
@NeedsPostgres
class PostgresMailboxTest extends KeptMailboxContract {

    @RegisterExtension
    static final PostgresStores STORES = new PostgresStores();

    private Optional<StorePlace> place = Optional.empty();
    private final List<Store> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }

    private static Store store() {
        return STORES.open(() -> Post.NOON, Town.NORTH);
    }

    @Override
    protected Mailbox mailbox() {
        return Post.filled(store());
    }

    @Override
    protected Mailbox mailbox(MailboxShare most) {
        StorePlace same = place.orElseGet(() -> STORES.newPlace(() -> Post.NOON));
        place = Optional.of(same);
        Store store = same.openFor(Town.NORTH).get();
        opened.add(store);
        return Post.filled(store, most);
    }

    @Test
    void LIFE_6_of_those_who_send_the_same_at_once_one_sends_it() throws Exception {
        Mailboxes all = Post.of(store());
        Draft draft = new Draft(List.of(Post.TOWN.municipality()), "Hej", "Hej.", List.of());
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Answer<MessageId>>> sent = Stream.generate(() -> threads.submit(() -> {
                        together.await();
                        return all.of(Post.NORTH).send(new MessageId("n-1"), draft);
                    }))
                    .limit(4)
                    .toList();
            together.countDown();
            for (Future<Answer<MessageId>> each : sent) {
                assertThat(each.get().isAccepted()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(all.ofMunicipality().inbox().value().orElseThrow()).hasSize(1);
    }

    @Test
    void LIFE_6_a_message_is_deleted_while_another_writes_the_journal() throws Exception {
        Mailbox mailbox = mailbox();
        MessageId first = mailbox.inbox().value().orElseThrow().get(0).id();
        try (var beside = STORES.beside();
                var writer = beside.createStatement()) {
            beside.setAutoCommit(false);
            writer.execute("lock table stream, subject, entry in row exclusive mode");

            assertThat(mailbox.delete(first)).isEqualTo(Answer.accepted(first));
            beside.rollback();
        }
        assertThat(mailbox.inbox().value().orElseThrow()).hasSize(1);
    }

    @Test
    void LIFE_6_of_two_receivers_who_delete_it_at_once_the_second_takes_it_out_of_the_tables() throws Exception {
        Mailboxes all = Post.of(store());
        Post.send(
                all.ofMunicipality(),
                "m-1",
                new Draft(List.of(Post.TOWN.of(Post.NORTH), Post.TOWN.of(Post.SOUTH)), "Hej", "Hej.", List.of()));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CountDownLatch together = new CountDownLatch(1);
            List<Future<Answer<MessageId>>> deleted = Stream.of(Post.NORTH, Post.SOUTH)
                    .map(all::of)
                    .map(each -> threads.submit(() -> {
                        MessageId id = each.inbox().value().orElseThrow().get(0).id();
                        together.await();
                        return each.delete(id);
                    }))
                    .toList();
            together.countDown();
            for (Future<Answer<MessageId>> each : deleted) {
                assertThat(each.get().isAccepted()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(rowsLeft()).isZero();
    }

    @Test
    void LIFE_6_what_the_last_receiver_deletes_is_in_no_table_any_more() throws Exception {
        Mailbox mailbox = mailbox();
        mailbox.inbox().value().orElseThrow().forEach(each -> mailbox.delete(each.id()));

        assertThat(rowsLeft()).isZero();
    }

    private static int rowsLeft() throws SQLException {
        try (var beside = STORES.beside();
                var rows = beside.createStatement()
                        .executeQuery("select (select count(*) from letter) + (select count(*) from enclosure)"
                                + " + (select count(*) from delivery)")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
