package se.kvittens.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;

/** What a {@link Mailbox} promises besides that is kept by us: no sender fills it. The tests of such an adapter extend it. */
public abstract class KeptMailboxContract extends MailboxContract {

    private static final int MOST = 3;
    private static final MailboxShare SO_MANY = new MailboxShare(MOST, 1_000_000);

    /** For test classes of adapters. */
    protected KeptMailboxContract() {}

    /**
     * A mailbox in which messages of others lie and none of its owner's. Each time it is asked of one test it is the same one,
     * as another process would open it.
     *
     * @param most that one sender may take of it
     */
    protected abstract Mailbox mailbox(MailboxShare most);

    private static MessageId id(int number) {
        return new MessageId("share-" + number);
    }

    private static Draft toItself(Mailbox mailbox, String text) {
        Attachment file = new Attachment("plan.txt", "text/plain", new byte[] {1, 2, 3});
        return new Draft(List.of(mailbox.owner()), "Delad plan på ö", text, List.of(file));
    }

    private static List<Message> own(Mailbox mailbox) {
        return mailbox.inbox().value().orElseThrow().stream()
                .filter(message -> message.sender().equals(mailbox.owner()))
                .toList();
    }

    private static boolean isFull(Answer<MessageId> answer) {
        return answer instanceof Answer.Refused<MessageId> refused && refused.reason() == RefusalReason.MAILBOX_FULL;
    }

    @Test
    void LIFE_6_a_sender_has_so_many_messages_in_a_mailbox_and_not_one_more_until_one_is_deleted() {
        Mailbox mailbox = mailbox(SO_MANY);
        Draft draft = toItself(mailbox, "Å, ä och ö.");
        for (int number = 0; number < MOST; number++) {
            assertThat(mailbox.send(id(number), draft)).isEqualTo(Answer.accepted(id(number)));
        }

        assertThat(isFull(mailbox.send(id(MOST), draft))).isTrue();
        assertThat(mailbox.send(id(0), draft)).isEqualTo(Answer.accepted(id(0)));
        assertThat(own(mailbox)).hasSize(MOST);
        MessageId first = own(mailbox).get(0).id();
        mailbox.open(first);
        assertThat(isFull(mailbox.send(id(MOST), draft))).isTrue();

        mailbox.delete(first);
        assertThat(mailbox.send(id(MOST), draft.saying("Något annat."))).isEqualTo(Answer.accepted(id(MOST)));
        assertThat(own(mailbox)).hasSize(MOST);
    }

    @Test
    void LIFE_6_a_sender_has_so_many_bytes_in_a_mailbox_and_not_one_more() {
        Draft draft = toItself(mailbox(SO_MANY), "Å, ä, ö och \uD834\uDD1E.");
        Mailbox mailbox = mailbox(new MailboxShare(MOST, 2 * draft.bytes()));
        mailbox.send(id(0), draft);

        assertThat(isFull(mailbox.send(id(1), draft.saying(draft.text() + "."))))
                .isTrue();
        assertThat(mailbox.send(id(1), draft)).isEqualTo(Answer.accepted(id(1)));
        assertThat(own(mailbox)).hasSize(2);
    }

    @Test
    void LIFE_6_of_two_who_send_at_once_neither_goes_beyond_it() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<List<Answer<MessageId>>>> sent = new ArrayList<>();
        try {
            for (int writer = 0; writer < 2; writer++) {
                int first = writer * MOST;
                Mailbox mailbox = mailbox(SO_MANY);
                sent.add(threads.submit(() -> {
                    together.await();
                    return sendSome(mailbox, first);
                }));
            }
            together.countDown();
            List<Answer<MessageId>> answers = new ArrayList<>(sent.get(0).get());
            answers.addAll(sent.get(1).get());
            assertThat(answers.stream().filter(Answer::isAccepted)).hasSize(MOST);
            assertThat(answers.stream().filter(KeptMailboxContract::isFull)).hasSize(MOST);
        } finally {
            threads.shutdownNow();
        }
        assertThat(own(mailbox(SO_MANY))).hasSize(MOST);
    }

    private static List<Answer<MessageId>> sendSome(Mailbox mailbox, int first) {
        List<Answer<MessageId>> answers = new ArrayList<>();
        for (int number = first; number < first + MOST; number++) {
            answers.add(mailbox.send(id(number), toItself(mailbox, "Hej.")));
        }
        return answers;
    }
}
