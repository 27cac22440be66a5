package se.kvittens.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.store.messages.Post.NORTH;
import static se.kvittens.store.messages.Post.SOUTH;
import static se.kvittens.store.messages.Post.TOWN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.application.messaging.KeptMailboxContract;
import se.kvittens.application.messaging.Mailbox;
import se.kvittens.application.messaging.Mailboxes;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What every mailbox promises, kept by a file of SQLite; and what is of several mailboxes. */
class SqliteMailboxTest extends KeptMailboxContract {

    private static final MessageId ID = new MessageId("x-1");

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> time = new AtomicReference<>(Post.NOON);
    private final List<Store> opened = new ArrayList<>();
    private Store store;

    @BeforeEach
    void open() {
        store = another();
    }

    private Store another() {
        Store same = StorePlace.embedded(folder.resolve("journal.db"), time::get)
                .openFor(Town.NORTH)
                .get();
        opened.add(same);
        return same;
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }

    @Override
    protected Mailbox mailbox() {
        return Post.filled(store);
    }

    @Override
    protected Mailbox mailbox(MailboxShare most) {
        return Post.filled(another(), most);
    }

    private static List<Message> inbox(Mailbox mailbox) {
        return mailbox.inbox().value().orElseThrow();
    }

    private static Draft toAll(String words) {
        return new Draft(
                List.of(TOWN.bookOf(TOWN.municipality()).groups().get(0).address(), TOWN.of(NORTH)),
                "Till alla",
                words,
                List.of(new Attachment("fil.bin", "application/octet-stream", new byte[] {7})));
    }

    @Test
    void LIFE_6_what_goes_to_all_comes_in_once_at_each_and_is_read_by_each_for_itself() {
        Mailboxes all = Post.of(store);
        Post.send(all.ofMunicipality(), "m-1", toAll("Hej."));

        Message north = inbox(all.of(NORTH)).get(0);
        assertThat(inbox(all.of(NORTH))).hasSize(1);
        assertThat(inbox(all.of(SOUTH))).hasSize(1);
        assertThat(inbox(all.ofMunicipality())).isEmpty();
        assertThat(all.of(NORTH).open(north.id()).isAccepted()).isTrue();
        assertThat(inbox(all.of(SOUTH)).get(0).isRead()).isFalse();
        assertThat(all.of(SOUTH).open(north.id())).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
    }

    @Test
    void LIFE_6_a_provider_writes_to_the_municipality_and_to_no_other_provider_or_all_of_them() {
        Mailbox north = Post.of(store).of(NORTH);
        Draft draft = new Draft(List.of(TOWN.municipality()), "Hej", "Hej.", List.of());

        assertThat(north.send(ID, draft).isAccepted()).isTrue();
        assertThat(north.send(new MessageId("x-2"), draft.to(List.of(TOWN.of(SOUTH)))))
                .isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(north.send(new MessageId("x-3"), draft.to(toAll("Hej.").receivers())))
                .isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(north.addresses().value().orElseThrow().groups()).isEmpty();
        assertThat(Post.of(store).known(north.owner())).containsExactly(TOWN.municipality(), TOWN.of(NORTH));
    }

    @Test
    void LIFE_6_what_goes_to_all_goes_to_nobody_where_one_mailbox_is_full_and_it_is_told_whose() {
        Mailboxes all = store.mailboxes(TOWN, new MailboxShare(1, 1_000_000));
        Mailbox town = all.ofMunicipality();
        Draft toSouth = toAll("Hej.").to(List.of(TOWN.of(SOUTH)));
        Post.send(town, "m-1", toSouth);

        assertThat(town.send(ID, toAll("Hej.")))
                .isEqualTo(new Answer.Refused<>(
                        RefusalReason.MAILBOX_FULL, TOWN.of(SOUTH).value()));
        assertThat(inbox(all.of(NORTH))).isEmpty();
        all.of(SOUTH).delete(inbox(all.of(SOUTH)).get(0).id());
        Post.send(town, ID.value(), toAll("Hej."));
        assertThat(inbox(all.of(NORTH))).hasSize(1);
    }

    @Test
    void LIFE_6_what_others_have_sent_takes_nothing_of_ones_share() {
        Mailboxes all = store.mailboxes(TOWN, new MailboxShare(1, 1_000_000));
        Draft draft = new Draft(List.of(TOWN.municipality()), "Hej", "Hej.", List.of());
        Post.send(all.of(NORTH), "n-1", draft);
        Post.send(all.of(SOUTH), "s-1", draft);
        Post.send(all.of(NORTH), "n-2", draft.to(List.of(TOWN.of(NORTH))));

        assertThat(inbox(all.ofMunicipality())).hasSize(2);
    }

    @Test
    void LIFE_6_two_senders_may_use_the_same_name() {
        Mailboxes all = Post.of(store);
        Draft draft = new Draft(List.of(TOWN.municipality()), "Hej", "Hej.", List.of());
        Post.send(all.of(NORTH), "same", draft);
        Post.send(all.of(SOUTH), "same", draft.saying("Något annat."));

        assertThat(inbox(all.ofMunicipality())).hasSize(2);
    }

    @Test
    void LIFE_6_what_the_last_receiver_deletes_is_in_no_file_any_more() throws IOException {
        Mailboxes all = Post.of(store);
        String words = "Kalle Anka har flyttat till sin syster";
        Post.send(all.ofMunicipality(), "m-1", toAll(words));
        all.of(NORTH).delete(inbox(all.of(NORTH)).get(0).id());
        assertThat(all.of(SOUTH)
                        .open(inbox(all.of(SOUTH)).get(0).id())
                        .value()
                        .orElseThrow()
                        .content())
                .isEqualTo(toAll(words));
        assertThat(isWritten(words)).isTrue();

        all.of(SOUTH).delete(inbox(all.of(SOUTH)).get(0).id());
        assertThat(isWritten(words)).isFalse();
        assertThat(isWritten("fil.bin")).isFalse();
        Post.send(all.ofMunicipality(), "m-1", toAll(words));
        assertThat(inbox(all.of(NORTH))).isEmpty();
    }

    private boolean isWritten(String words) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void what_was_sent_is_known_again_for_ninety_days_and_not_a_second_more() {
        Mailboxes all = Post.of(store);
        Draft draft = new Draft(List.of(TOWN.municipality()), "Hej", "Hej.", List.of());
        Post.send(all.of(NORTH), "n-1", draft);
        time.set(Post.NOON.plus(Duration.ofDays(90)));
        Post.send(all.of(NORTH), "n-1", draft);
        assertThat(inbox(all.ofMunicipality())).hasSize(1);

        time.set(time.get().plusSeconds(1));
        Post.send(all.of(NORTH), "n-1", draft);
        assertThat(inbox(all.ofMunicipality())).hasSize(2);
    }

    @Test
    void a_store_that_is_nobodys_stays_so_when_a_message_is_looked_for() {
        Mailbox mailbox = Post.of(store).ofMunicipality();

        assertThat(mailbox.open(ID)).isEqualTo(Answer.refused(RefusalReason.UNKNOWN));
        assertThat(mailbox.delete(ID).isAccepted()).isTrue();
        assertThat(inbox(mailbox)).isEmpty();
        try (Store other = StorePlace.embedded(folder.resolve("journal.db"), time::get)
                .openFor(Town.SOUTH)
                .get()) {
            assertThat(other.municipality()).isEqualTo(Town.SOUTH);
        }
    }
}
