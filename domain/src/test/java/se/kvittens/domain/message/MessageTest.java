package se.kvittens.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Address ANNA = new Address("anna");
    private static final Address BO = new Address("bo");
    private static final Address US = new Address("us");
    private static final Address ALL = new Address("all");
    private static final Attachment PLAN = new Attachment("plan.pdf", "application/pdf", new byte[] {1, 2});
    private static final Message MESSAGE = new Message(
            new MessageId("m1"),
            ANNA,
            Instant.parse("2024-10-01T08:00:00Z"),
            new Draft(List.of(US, BO), "Plan", "See the file.", List.of(PLAN)),
            Optional.empty());

    @Test
    void LIFE_6_a_reply_goes_to_the_sender_alone_and_takes_no_files() {
        assertThat(MESSAGE.reply("Thanks.")).isEqualTo(new Draft(List.of(ANNA), "Sv: Plan", "Thanks.", List.of()));
    }

    @Test
    void LIFE_6_a_reply_to_all_goes_to_everybody_but_oneself() {
        assertThat(MESSAGE.replyToAll(US, "Thanks.").receivers()).containsExactly(ANNA, BO);
        assertThat(MESSAGE.replyToAll(ANNA, "One more thing.").receivers()).containsExactly(US, BO);
    }

    @Test
    void LIFE_6_what_is_forwarded_keeps_its_text_and_its_files() {
        assertThat(MESSAGE.forward(List.of(BO), "Please look."))
                .isEqualTo(new Draft(List.of(BO), "VB: Plan", "Please look.\n\nSee the file.", List.of(PLAN)));
    }

    @Test
    void LIFE_6_a_subject_is_marked_once() {
        Message back = new Message(MESSAGE.id(), BO, MESSAGE.sent(), MESSAGE.reply("Thanks."), Optional.empty());

        assertThat(back.reply("Welcome.").subject()).isEqualTo("Sv: Plan");
    }

    @Test
    void LIFE_6_a_group_is_preferred_to_one_of_its_people() {
        GroupAddress coordinators = new GroupAddress(ALL, "Bosam", Set.of(ANNA));
        AddressBook book = new AddressBook(List.of(coordinators));

        assertThat(book.preferredTo(List.of(ANNA, BO))).containsExactly(coordinators);
        assertThat(book.preferredTo(List.of(BO))).isEmpty();
        assertThat(book.preferredTo(List.of(ANNA, ALL))).isEmpty();
    }

    @Test
    void LIFE_6_a_draft_needs_a_receiver_and_a_subject() {
        Draft draft = new Draft(List.of(ANNA), "Plan", "", List.of());

        assertThat(draft.checked()).isEqualTo(Either.right(draft));
        assertThat(draft.to(List.of()).checked()).isEqualTo(Either.left(Draft.DraftFault.NO_RECEIVER));
        assertThat(new Draft(List.of(ANNA), " ", "Text", List.of()).checked())
                .isEqualTo(Either.left(Draft.DraftFault.NO_SUBJECT));
    }

    @Test
    void LIFE_6_attachments_have_five_million_bytes_together_at_most() {
        Draft draft = new Draft(List.of(ANNA), "Plan", "", List.of());
        Attachment half = new Attachment("half", "text/plain", new byte[Attachment.MOST_BYTES / 2]);
        Attachment one = new Attachment("one", "text/plain", new byte[1]);

        assertThat(draft.with(List.of(half, half)).checked().isRight()).isTrue();
        assertThat(draft.with(List.of(half, half, one)).checked()).isEqualTo(Either.left(Draft.DraftFault.TOO_LARGE));
    }

    @Test
    void LIFE_6_a_forwarded_text_has_a_hundred_thousand_characters_with_ones_own_and_not_one_more() {
        Draft longest = MESSAGE.content().saying("ä".repeat(Draft.LONGEST_TEXT - 3));
        Message message = new Message(MESSAGE.id(), ANNA, MESSAGE.sent(), longest, Optional.empty());

        assertThat(message.forward(List.of(ANNA), "1").checked().isRight()).isTrue();
        assertThat(message.forward(List.of(ANNA), "12").checked())
                .isEqualTo(Either.left(Draft.DraftFault.TEXT_TOO_LONG));
    }

    @Test
    void LIFE_6_a_share_of_a_mailbox_is_of_messages_and_of_bytes_and_not_one_more_of_either() {
        String edges = "\u007F\u0080\u07FF\u0800\uFFFF\uD800\uDC00";
        Draft draft = new Draft(List.of(ANNA), "På ö", edges, List.of(PLAN, PLAN));
        MailboxShare share = MailboxShare.NOTHING.and(draft).and(draft.to(List.of(ANNA, BO)));

        assertThat(share).isEqualTo(new MailboxShare(2, 2 * (6 + (1 + 2 + 2 + 3 + 3 + 4) + 4)));
        assertThat(share.isWithin(share)).isTrue();
        assertThat(share.isWithin(new MailboxShare(1, 1_000))).isFalse();
        assertThat(share.isWithin(new MailboxShare(1_000, share.bytes() - 1))).isFalse();
    }

    @Test
    void what_a_message_says_is_never_printed() {
        Message read = new Message(
                MESSAGE.id(), ANNA, MESSAGE.sent(), MESSAGE.content().saying("secret"), Optional.of(MESSAGE.sent()));

        assertThat(read.isRead()).isTrue();
        assertThat(MESSAGE.isRead()).isFalse();
        assertThat(read + " " + read.content()).doesNotContain("secret", "Plan", "plan.pdf");
        assertThat(PLAN).hasToString("Attachment[application/pdf, 2 bytes]");
    }

    @Test
    void an_attachment_keeps_its_bytes_and_equals_one_of_the_same() {
        PLAN.content()[0] = 9;

        assertThat(PLAN).isEqualTo(new Attachment("plan.pdf", "application/pdf", new byte[] {1, 2}));
        assertThat(PLAN.hashCode())
                .isEqualTo(new Attachment("plan.pdf", "application/pdf", new byte[] {1, 2}).hashCode());
        assertThat(PLAN).isNotEqualTo(new Attachment("plan.pdf", "application/pdf", new byte[] {9, 2}));
    }

    @Test
    void names_are_not_blank() {
        assertThatThrownBy(() -> new Address(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MessageId("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ANNA).isLessThan(BO).hasToString("anna");
    }
}
