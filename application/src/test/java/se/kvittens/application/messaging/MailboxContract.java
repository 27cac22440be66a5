package se.kvittens.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;

/** What {@link Mailbox} promises. The tests of an adapter extend it. */
public abstract class MailboxContract {

    private static final MessageId ID = new MessageId("0b9d6f5c-41f7-4b6e-8d0a-5a3c9f1e7b01");
    private static final Attachment PLAN =
            new Attachment("plan.txt", "text/plain", "Genomförandeplan".getBytes(StandardCharsets.UTF_8));

    /** Fresh at each test: with at least two unread messages, one of them with an attachment, and one group address. */
    protected abstract Mailbox mailbox();

    @Test
    void LIFE_6_the_inbox_lists_what_came_in_the_newest_first() {
        assertThat(list(mailbox()))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(message -> !message.isRead())
                .isSortedAccordingTo(Comparator.comparing(Message::sent).reversed());
    }

    @Test
    void LIFE_6_a_message_that_is_opened_is_read_from_then_on() {
        Mailbox mailbox = mailbox();
        MessageId first = list(mailbox).get(0).id();

        Message opened = value(mailbox.open(first));

        assertThat(opened.id()).isEqualTo(first);
        assertThat(opened.isRead()).isTrue();
        assertThat(value(mailbox.open(first)).read()).isEqualTo(opened.read());
        assertThat(list(mailbox).stream().filter(Message::isRead).map(Message::id))
                .containsExactly(first);
    }

    @Test
    void LIFE_6_attachments_come_with_the_open_message() {
        Mailbox mailbox = mailbox();

        assertThat(list(mailbox).stream()
                        .map(message -> value(mailbox.open(message.id())))
                        .flatMap(message -> message.content().attachments().stream())
                        .mapToInt(Attachment::size))
                .isNotEmpty()
                .allMatch(size -> size > 0);
    }

    @Test
    void LIFE_6_what_is_sent_to_oneself_comes_in_whole_and_once() {
        Mailbox mailbox = mailbox();
        Draft draft = new Draft(List.of(mailbox.owner()), "Delad plan", "Å, ä och ö: se filen.", List.of(PLAN));

        assertThat(mailbox.send(ID, draft)).isEqualTo(Answer.accepted(ID));
        assertThat(mailbox.send(ID, draft)).isEqualTo(Answer.accepted(ID));

        List<Message> sent = list(mailbox).stream()
                .filter(message -> message.content().subject().equals("Delad plan"))
                .toList();
        assertThat(sent).hasSize(1);
        Message opened = value(mailbox.open(sent.get(0).id()));
        assertThat(opened.content()).isEqualTo(draft);
        assertThat(opened.sender()).isEqualTo(mailbox.owner());
    }

    @Test
    void LIFE_6_another_message_under_an_id_that_is_used_is_refused() {
        Mailbox mailbox = mailbox();
        Draft draft = new Draft(List.of(mailbox.owner()), "Ledig plats", "Från måndag.", List.of());
        mailbox.send(ID, draft);

        assertThat(reason(mailbox.send(ID, draft.saying("Från tisdag.")))).isEqualTo(RefusalReason.TAKEN);
    }

    @Test
    void LIFE_6_a_group_address_can_be_written_to_and_nobody_unknown() {
        Mailbox mailbox = mailbox();
        Address group = value(mailbox.addresses()).groups().get(0).address();
        Draft draft = new Draft(List.of(group), "Avvikelse", "Ring oss.", List.of());

        assertThat(mailbox.send(ID, draft)).isEqualTo(Answer.accepted(ID));
        assertThat(reason(mailbox.send(
                        new MessageId("0b9d6f5c-41f7-4b6e-8d0a-5a3c9f1e7b02"),
                        draft.to(List.of(new Address("nobody.knows.this"))))))
                .isEqualTo(RefusalReason.UNKNOWN);
    }

    @Test
    void LIFE_6_a_group_reaches_several_people() {
        assertThat(value(mailbox().addresses()).groups())
                .isNotEmpty()
                .allMatch(group -> group.reaches().size() > 1);
    }

    @Test
    void LIFE_6_a_message_that_is_deleted_is_gone_and_may_be_deleted_again() {
        Mailbox mailbox = mailbox();
        MessageId first = list(mailbox).get(0).id();

        assertThat(mailbox.delete(first)).isEqualTo(Answer.accepted(first));
        assertThat(mailbox.delete(first)).isEqualTo(Answer.accepted(first));
        assertThat(list(mailbox)).extracting(Message::id).doesNotContain(first);
        assertThat(reason(mailbox.open(first))).isEqualTo(RefusalReason.UNKNOWN);
    }

    @Test
    void LIFE_6_an_inbox_is_read_page_by_page_without_what_is_said_and_none_twice() {
        Mailbox mailbox = mailbox();
        List<Message> all = list(mailbox);
        List<Message> paged = new ArrayList<>();
        while (paged.size() < all.size()) {
            List<Message> page = value(mailbox.page(new InboxPage(false, 1, lastOf(paged))));
            assertThat(page).hasSize(1);
            paged.addAll(page);
        }

        assertThat(paged).extracting(Message::id).containsExactlyElementsOf(ids(all));
        assertThat(paged).allMatch(message -> message.content().text().isEmpty());
        assertThat(paged.stream().flatMap(message -> message.content().attachments().stream()))
                .isNotEmpty()
                .allMatch(file -> file.size() == 0);
        assertThat(value(mailbox.page(new InboxPage(false, 1, lastOf(paged))))).isEmpty();
    }

    @Test
    void LIFE_6_a_page_of_what_is_unread_passes_over_what_is_read_and_fills_up() {
        Mailbox mailbox = mailbox();
        List<MessageId> all = ids(list(mailbox));
        mailbox.open(all.get(0));

        assertThat(ids(value(mailbox.page(new InboxPage(true, 1, Optional.empty())))))
                .containsExactly(all.get(1));
        assertThat(ids(value(mailbox.page(new InboxPage(false, 1, Optional.empty())))))
                .containsExactly(all.get(0));
    }

    @Test
    void LIFE_6_a_page_goes_on_with_those_that_are_older_where_the_last_is_deleted() {
        Mailbox mailbox = mailbox();
        List<Message> all = list(mailbox);
        Message first = all.get(0);
        mailbox.delete(first.id());

        assertThat(ids(value(mailbox.page(new InboxPage(false, all.size(), lastOf(List.of(first)))))))
                .containsExactlyElementsOf(ids(all.stream()
                        .filter(each -> each.sent().isBefore(first.sent()))
                        .toList()));
    }

    @Test
    void LIFE_6_nothing_follows_the_oldest_though_it_is_deleted() {
        Mailbox mailbox = mailbox();
        List<Message> all = list(mailbox);
        Message oldest = all.get(all.size() - 1);
        mailbox.delete(oldest.id());

        assertThat(value(mailbox.page(new InboxPage(false, all.size(), lastOf(List.of(oldest))))))
                .isEmpty();
    }

    private static Optional<InboxPage.Place> lastOf(List<Message> page) {
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1)).map(last -> new InboxPage.Place(last.sent(), last.id()));
    }

    private static List<MessageId> ids(List<Message> messages) {
        return messages.stream().map(Message::id).toList();
    }

    private static List<Message> list(Mailbox mailbox) {
        return value(mailbox.inbox());
    }

    private static <T> T value(Answer<T> answer) {
        return answer.value().orElseThrow(() -> new AssertionError("" + answer));
    }

    private static RefusalReason reason(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused<?>) answer).reason();
    }
}
