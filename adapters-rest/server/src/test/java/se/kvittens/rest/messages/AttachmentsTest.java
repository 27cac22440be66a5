package se.kvittens.rest.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.message.Attachment;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;

/** How much goes with a message, at a server that takes bodies of ten megabytes. */
class AttachmentsTest {

    private static final String POST = "/v1/providers/Norra%20hemtj%C3%A4nsten/messages";

    @TempDir
    Path folder;

    @Test
    void LIFE_6_five_million_bytes_go_with_a_message_and_not_one_more() {
        try (Rig rig = Rig.ofBodies(folder, 10 * 1024 * 1024)) {
            Client planner = rig.as("planner");
            assertThat(send(planner, "m-most", Attachment.MOST_BYTES).status()).isEqualTo(200);
            Answer refused = send(planner, "m-more", Attachment.MOST_BYTES + 1);
            assertThat(refused.status()).isEqualTo(413);
            assertThat(refused.json().path("rule").asText()).isEqualTo("LIFE-6");
        }
    }

    /** In two files, since they count together. */
    private static Answer send(Client client, String name, int bytes) {
        return client.post(
                POST,
                "{\"message\": \"%s\", \"to\": [\"municipality:north\"], \"subject\": \"x\", \"text\": \"\", \"attachments\": [%s, %s]}"
                        .formatted(name, file(bytes / 2), file(bytes - bytes / 2)));
    }

    private static String file(int bytes) {
        String content = Base64.getEncoder().encodeToString(new byte[bytes]);
        return "{\"name\": \"x.bin\", \"mediaType\": \"application/pdf\", \"content\": \"%s\"}".formatted(content);
    }
}
