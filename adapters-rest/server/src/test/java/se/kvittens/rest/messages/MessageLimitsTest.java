package se.kvittens.rest.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.message.Draft;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.RigTest;

/** The longest that is sent over HTTP, and what is one longer. How many bytes the attachments have is {@link AttachmentsTest}'s. */
class MessageLimitsTest extends RigTest {

    private static final String POST = PROVIDER + "/messages";
    private static final String OWN = "provider:Norra hemtjänsten";

    /** One character, and two of Java's: characters are counted as people do. */
    private static final String CLEF = "\uD834\uDD1E";

    private static final int LONGEST_SENT = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_FILES = 20;

    @AfterEach
    void empty() {
        rig.as("planner")
                .get(POST)
                .json()
                .path("messages")
                .forEach(each -> rig.as("planner")
                        .delete(POST + "/" + each.path("message").asText()));
    }

    private static String ofLength(int characters) {
        return CLEF + "å".repeat(characters - 1);
    }

    private static ObjectNode draft(String name) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("message", name)
                .put("subject", "Platser")
                .put("text", "Två.");
        json.putArray("to").add(OWN);
        return json;
    }

    private static ObjectNode withFiles(ObjectNode draft, int count, String name) {
        ArrayNode files = draft.putArray("attachments");
        for (int number = 0; number < count; number++) {
            files.addObject().put("name", name).put("mediaType", "text/plain").put("content", "");
        }
        return draft;
    }

    private static Answer send(ObjectNode draft) {
        return rig.as("planner").post(POST, draft.toString());
    }

    private static Answer forward(String name, String text) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("message", name).put("text", text);
        json.putArray("to").add(OWN);
        String newest = rig.as("planner")
                .get(POST + "?limit=1")
                .json()
                .path("messages")
                .path(0)
                .path("message")
                .asText();
        return rig.as("planner").post(POST + "/" + newest + "/forward", json.toString());
    }

    private static void assertTooMuch(Answer refused, String at, String code) {
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("at")).containsExactly(at);
        assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly(code);
    }

    @Test
    void LIFE_6_a_text_has_so_many_characters_when_it_is_sent_and_not_one_more() {
        assertThat(send(draft("m-text").put("text", ofLength(LONGEST_SENT))).status())
                .isEqualTo(200);
        assertTooMuch(send(draft("m-text-1").put("text", ofLength(LONGEST_SENT + 1))), "/text", "maxLength");
    }

    @Test
    void LIFE_6_a_text_has_a_hundred_thousand_characters_with_what_is_forwarded_below_it_and_not_one_more() {
        send(draft("m-0").put("text", ofLength(LONGEST_SENT)));
        for (String name : List.of("m-1", "m-2", "m-3")) {
            assertThat(forward(name, ofLength(LONGEST_SENT)).status()).isEqualTo(200);
        }
        int rest = Draft.LONGEST_TEXT - 4 * LONGEST_SENT - 4 * "\n\n".length();

        Answer refused = forward("m-long", ofLength(rest + 1));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().path("code").asText()).isEqualTo("MESSAGE_TOO_LONG");
        assertThat(refused.json().path("rule").asText()).isEqualTo("LIFE-6");
        assertThat(refused.json().path("advice").asText()).isNotEmpty();
        assertThat(forward("m-long", ofLength(rest)).status()).isEqualTo(200);
    }

    @Test
    void LIFE_6_a_subject_has_two_hundred_characters_and_not_one_more_and_is_forwarded_with_its_mark() {
        assertTooMuch(send(draft("m-subject-1").put("subject", ofLength(LONGEST_NAME + 1))), "/subject", "maxLength");
        assertThat(send(draft("m-subject").put("subject", ofLength(LONGEST_NAME)))
                        .status())
                .isEqualTo(200);
        assertThat(forward("m-marked", "Se nedan.").status()).isEqualTo(200);
    }

    @Test
    void LIFE_6_twenty_files_go_with_a_message_and_not_one_more() {
        assertThat(send(withFiles(draft("m-files"), MOST_FILES, "x.txt")).status())
                .isEqualTo(200);
        assertTooMuch(send(withFiles(draft("m-files-1"), MOST_FILES + 1, "x.txt")), "/attachments", "maxItems");
    }

    @Test
    void LIFE_6_the_name_of_a_file_has_two_hundred_characters_and_not_one_more() {
        assertThat(send(withFiles(draft("m-name"), 1, ofLength(LONGEST_NAME))).status())
                .isEqualTo(200);
        assertTooMuch(
                send(withFiles(draft("m-name-1"), 1, ofLength(LONGEST_NAME + 1))), "/attachments/0/name", "maxLength");
    }
}
