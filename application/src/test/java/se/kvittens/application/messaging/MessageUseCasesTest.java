package se.kvittens.application.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.Draft;
import se.kvittens.domain.message.Message;
import se.kvittens.domain.message.MessageId;

class MessageUseCasesTest {

    private static final MessageId ID = new MessageId("m");
    private static final MessageId SECOND = new MessageId("second");

    private final MemoryMailbox mailbox = new MemoryMailbox();
    private final SendMessage send = new SendMessage(mailbox);

    @Test
    void LIFE_6_a_reply_goes_to_the_sender_and_a_reply_to_all_to_the_others_too() {
        Message message = mailbox.open(SECOND).value().orElseThrow();

        assertThat(send.reply(ID, message, "Tack.")).isEqualTo(Answer.accepted(ID));
        assertThat(mailbox.sent.get(ID).receivers()).containsExactly(MemoryMailbox.ANNA);

        MessageId all = new MessageId("all");
        assertThat(send.replyToAll(all, message, "Tack.")).isEqualTo(Answer.accepted(all));
        assertThat(mailbox.sent.get(all).receivers())
                .containsExactly(MemoryMailbox.ANNA, MemoryMailbox.GROUP.address());
    }

    @Test
    void LIFE_6_a_message_is_forwarded_with_its_files() {
        Message listed = mailbox.inbox().value().orElseThrow().stream()
                .filter(each -> each.id().equals(SECOND))
                .findFirst()
                .orElseThrow();
        Message message = mailbox.open(SECOND).value().orElseThrow();
        Draft wish = new Draft(List.of(MemoryMailbox.ANNA), "", "Se nedan.", List.of());

        assertThat(send.forward(ID, listed, wish)).isEqualTo(Answer.accepted(ID));
        assertThat(mailbox.sent.get(ID).subject()).isEqualTo("VB: Hej");
        assertThat(mailbox.sent.get(ID).text()).isEqualTo("Se nedan.\n\nTvå.");
        assertThat(mailbox.sent.get(ID).attachments())
                .isEqualTo(message.content().attachments())
                .isNotEqualTo(listed.content().attachments());
    }

    @Test
    void LIFE_6_a_draft_to_nobody_does_not_leave() {
        assertThat(send.send(ID, new Draft(List.of(), "Hej", "Hej.", List.of())))
                .isEqualTo(Answer.refused(RefusalReason.INCOMPLETE));
        assertThat(mailbox.sent).isEmpty();
    }

    @Test
    void REG_9_a_draft_with_a_personal_number_does_not_leave() {
        Draft draft = new Draft(List.of(MemoryMailbox.ANNA), "Hej", "Hej.", List.of());
        Attachment file = new Attachment("19121212-1212.txt", "text/plain", new byte[] {1});

        for (Draft each : List.of(draft.saying("Det gäller 19121212-1212."), draft.with(List.of(file)))) {
            assertThat(send.send(ID, each)).isEqualTo(Answer.refused(RefusalReason.PERSONAL_NUMBER));
        }
        assertThat(mailbox.sent).isEmpty();
    }

    @Test
    void LIFE_6_the_group_is_named_that_would_serve_better() {
        Draft draft = new Draft(List.of(MemoryMailbox.ANNA), "Hej", "Hej.", List.of());

        assertThat(send.betterReceivers(draft)).isEqualTo(Answer.accepted(List.of(MemoryMailbox.GROUP)));
    }

    @Test
    void LIFE_6_the_inbox_is_emptied_of_what_was_read() {
        mailbox.open(SECOND);

        assertThat(new EmptyInbox(mailbox).empty())
                .isEqualTo(Answer.accepted(new EmptyInbox.Emptied(List.of(SECOND), List.of(new MessageId("first")))));
        assertThat(mailbox.inbox().map(List::size)).isEqualTo(Answer.accepted(1));
    }
}
