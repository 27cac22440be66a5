package se.kvittens.examples.cli.lifecare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.message.Attachment;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.simulate.FaultKind;
import se.kvittens.examples.simulate.desk.MessagesDesk;

/** {@code kvittens lifecare messages}, against the simulated system, whose inbox has three. */
class MessageCommandsTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        Files.writeString(folder.resolve("text.txt"), "Två lediga platser.\n");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void LIFE_6_the_inbox_is_listed_and_a_message_is_read_from_the_day_it_was_opened() {
        assertThat(office.swedish("messages", "list").exits(0).outLines())
                .hasSize(4)
                .element(1)
                .asString()
                .contains("message-3", "nytt", "samordnare.1", "Mall");

        Ran read = office.english("messages", "read", "message-3", "--save", folder.resolve("saved"))
                .exits(0);

        assertThat(read.out())
                .contains("From: samordnare.1", "To: " + MessagesDesk.OWNER + ", samordnare.2", "Subject: Mall")
                .contains("Mallen för genomförandeplanen.", "Attachment: mall.txt (18 bytes)", "Saved as ");
        assertThat(office.text("saved/mall.txt")).isEqualTo("Genomförandeplan\n");
        assertThat(office.english("messages", "list").outLines().get(1)).doesNotContain(" new ");
        assertThat(office.english("messages", "read", "message-3", "--save", folder.resolve("saved"))
                        .exits(1)
                        .err())
                .contains("mall.txt is there already");
        assertThat(office.english("messages", "read", "message-9").isRefused().err())
                .contains("no such thing");
    }

    @Test
    void LIFE_6_a_group_address_is_preferred_and_known() {
        assertThat(office.english("messages", "addresses").exits(0).out())
                .contains("bosam.saf", "Bosam SÄF", "samordnare.1, samordnare.2");

        Ran toGroup = office.english(sending("bosam.saf")).exits(0);
        Ran toOne = office.swedish(sending("samordnare.1")).exits(0);

        assertThat(toGroup.err()).isEmpty();
        assertThat(toOne.err()).startsWith("LIFE-6: Bosam SÄF (bosam.saf) når även samordnare.1, och föredras");
        assertThat(toOne.out()).contains("Skickat till samordnare.1");
    }

    @Test
    void LIFE_6_a_message_goes_out_with_its_attachments_and_comes_back_to_whoever_sent_it() throws IOException {
        Files.writeString(folder.resolve("plan.txt"), "Plan");
        office.piping("Första raden\nAndra raden\n")
                .english(
                        "messages",
                        "send",
                        "--to",
                        MessagesDesk.OWNER,
                        "--subject",
                        "Prov",
                        "--text",
                        "-",
                        "--attach",
                        folder.resolve("plan.txt"),
                        "--attach",
                        folder.resolve("text.txt"),
                        "--id",
                        "ours")
                .exits(0);

        Ran read = office.english("messages", "read", "m-ours").exits(0);
        assertThat(read.out())
                .contains("Subject: Prov", "Första raden\nAndra raden")
                .contains("plan.txt (4 bytes)", "text.txt");

        Ran forwarded = office.english(
                        "messages",
                        "forward",
                        "m-ours",
                        "--to",
                        MessagesDesk.OWNER + ", bosam.saf",
                        "--text",
                        folder.resolve("text.txt"),
                        "--id",
                        "on")
                .exits(0);
        assertThat(forwarded.out()).contains("Sent to " + MessagesDesk.OWNER + ", bosam.saf");
        assertThat(office.english("messages", "read", "m-on").out())
                .contains("Subject: VB: Prov", "Två lediga platser.", "Första raden", "plan.txt (4 bytes)");
    }

    @Test
    void LIFE_6_a_reply_goes_to_the_sender_or_to_all_but_oneself() {
        assertThat(office.english("messages", "reply", "message-2", "--text", folder.resolve("text.txt"))
                        .exits(0)
                        .out())
                .contains("Sent to samordnare.1" + System.lineSeparator());
        assertThat(office.english("messages", "reply", "message-2", "--all", "--text", folder.resolve("text.txt"))
                        .exits(0)
                        .out())
                .contains("Sent to samordnare.1, samordnare.2" + System.lineSeparator());
        assertThat(office.english("messages", "reply", "message-9", "--text", folder.resolve("text.txt"))
                        .isRefused()
                        .err())
                .contains("no such thing");
    }

    @Test
    void LIFE_6_the_inbox_is_kept_empty() {
        office.english("messages", "read", "message-1").exits(0);

        assertThat(office.swedish("messages", "delete", "--read").exits(0).out())
                .contains("1 läst meddelande borttaget, 2 är kvar.");
        assertThat(office.english("messages", "delete", "message-2", "message-3")
                        .exits(0)
                        .outLines())
                .containsExactly("Deleted: message-2", "Deleted: message-3");
        assertThat(office.english("messages", "list").exits(0).outLines()).hasSize(1);
        assertThat(office.english("messages", "delete").isRefused().err()).contains("--read");
        assertThat(office.english("messages", "delete", "x", "--read")
                        .isRefused()
                        .err())
                .contains("--read");
    }

    @Test
    void LIFE_6_one_that_may_have_been_sent_is_sent_again_under_its_id_and_comes_once() {
        office.fault(FaultKind.RESET, 100);
        Ran lost = office.english(
                        "messages",
                        "send",
                        "--to",
                        MessagesDesk.OWNER,
                        "--subject",
                        "Prov",
                        "--text",
                        folder.resolve("text.txt"))
                .isRefused();
        assertThat(lost.err()).contains("Not done. The connection broke").contains("--id ");
        String id = lost.err().replaceAll("(?s).*--id (\\S+),.*", "$1");

        office.fault(FaultKind.RESET, 0);
        office.english(
                        "messages",
                        "send",
                        "--to",
                        MessagesDesk.OWNER,
                        "--subject",
                        "Prov",
                        "--text",
                        folder.resolve("text.txt"),
                        "--id",
                        id)
                .exits(0);

        assertThat(office.english("messages", "list").out().split("Prov", -1)).hasSize(2);
    }

    @Test
    void what_can_not_be_sent_is_said_before_it_leaves() throws IOException {
        Files.write(folder.resolve("large.bin"), new byte[Attachment.MOST_BYTES + 1]);
        Files.write(folder.resolve("latin.txt"), "åäö".getBytes(StandardCharsets.ISO_8859_1));
        long before = office.system.requests();

        assertThat(office.english(sending("bosam.saf", "--attach", folder.resolve("large.bin")))
                        .isRefused()
                        .err())
                .contains("large.bin is too large", "5000000");
        assertThat(office.english(sending("bosam.saf", "--attach", folder.resolve("none.bin")))
                        .isRefused()
                        .err())
                .contains("none.bin can't be read");
        assertThat(office.english(
                                "messages",
                                "send",
                                "--to",
                                "bosam.saf",
                                "--subject",
                                "S",
                                "--text",
                                folder.resolve("latin.txt"))
                        .isRefused()
                        .err())
                .contains("UTF-8");
        assertThat(office.swedish(
                                "messages",
                                "send",
                                "--to",
                                "bosam.saf",
                                "--subject",
                                Ran.MISTYPED_NUMBER,
                                "--text",
                                folder.resolve("text.txt"))
                        .isRefused()
                        .err())
                .contains("REG-9");
        assertThat(office.system.requests()).isEqualTo(before);

        assertThat(office.english(
                                "messages",
                                "send",
                                "--to",
                                "bosam.saf",
                                "--subject",
                                " ",
                                "--text",
                                folder.resolve("text.txt"))
                        .isRefused()
                        .err())
                .contains("LIFE-6: A receiver or the subject is missing");
        assertThat(office.english(sending("nobody.known")).isRefused().err()).contains("no such thing");
    }

    private Object[] sending(String to, Object... more) {
        Object[] words = {"messages", "send", "--to", to, "--subject", "Platser", "--text", folder.resolve("text.txt")};
        return Stream.of(words, more).flatMap(Arrays::stream).toArray();
    }
}
