package se.kvittens.rest.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.message.MailboxShare;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;

/** What is answered where a sender has filled its share of a mailbox. */
class FullMailboxTest {

    private static final String POST = "/v1/providers/Norra%20hemtj%C3%A4nsten/messages";

    @TempDir
    static Path folder;

    private static Rig rig;

    @BeforeAll
    static void start() {
        rig = Rig.ofShares(folder, new MailboxShare(2, 1_000));
    }

    @AfterAll
    static void stop() {
        rig.close();
    }

    private static Answer send(String token, String name, String to) {
        return rig.as(token)
                .post(
                        POST,
                        "{\"message\": \"%s\", \"to\": [\"%s\"], \"subject\": \"Platser\", \"text\": \"\"}"
                                .formatted(name, to));
    }

    private static void deleteFirst(String token) {
        String first = rig.as(token)
                .get(POST)
                .json()
                .path("messages")
                .path(0)
                .path("message")
                .asText();
        assertThat(rig.as(token).delete(POST + "/" + first).status()).isEqualTo(200);
    }

    @Test
    void LIFE_6_a_sender_has_so_many_messages_in_a_mailbox_and_not_one_more_until_one_is_deleted() {
        String town = "municipality:north";
        assertThat(send("planner", "m-1", town).status()).isEqualTo(200);
        assertThat(send("planner", "m-2", town).status()).isEqualTo(200);

        Answer refused = send("planner", "m-3", town);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asText()).isEqualTo("MAILBOX_FULL");
        assertThat(refused.json().path("rule").asText()).isEqualTo("LIFE-6");
        assertThat(refused.json().path("detail").asText()).isEqualTo(town);
        assertThat(send("planner", "m-2", town).status()).isEqualTo(200);

        deleteFirst("case-worker");
        assertThat(send("planner", "m-3", town).status()).isEqualTo(200);
    }

    @Test
    void LIFE_6_what_goes_to_all_goes_to_nobody_where_one_mailbox_is_full_and_it_is_told_whose() {
        String north = "provider:Norra hemtjänsten";
        send("case-worker", "t-1", north);
        send("case-worker", "t-2", north);

        Answer refused = send("case-worker", "t-3", "group:providers");
        assertThat(refused.json().path("code").asText()).isEqualTo("MAILBOX_FULL");
        assertThat(refused.json().path("detail").asText()).isEqualTo(north);
        assertThat(send("case-worker", "t-4", "provider:Södra hemtjänsten").status())
                .isEqualTo(200);
    }
}
