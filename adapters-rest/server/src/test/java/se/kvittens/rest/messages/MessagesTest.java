package se.kvittens.rest.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.rig.Between;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.RigTest;

/** Messages between a municipality and its providers, over HTTP. */
class MessagesTest extends RigTest {

    private static final String POST = PROVIDER + "/messages";
    private static final String TOWN = "municipality:north";
    private static final String NORTH = "provider:Norra hemtjänsten";
    private static final String ALL = "group:providers";

    @AfterEach
    void empty() {
        for (String token : List.of("planner", "case-worker")) {
            rig.as(token)
                    .get(POST)
                    .json()
                    .path("messages")
                    .forEach(each -> rig.as(token)
                            .delete(POST + "/" + each.path("message").asText()));
        }
    }

    private static ObjectNode draft(String name, String... to) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("message", name)
                .put("subject", "Lediga platser")
                .put("text", "Två platser,\nfrån måndag.");
        Stream.of(to).forEach(json.putArray("to")::add);
        return json;
    }

    private static ObjectNode withFile(ObjectNode draft, String name, String content) {
        draft.withArray("attachments")
                .addObject()
                .put("name", name)
                .put("mediaType", "text/html")
                .put("content", Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8)));
        return draft;
    }

    private static Answer send(String token, ObjectNode draft) {
        return rig.as(token).post(POST, draft.toString());
    }

    private static JsonNode inbox(String token) {
        return rig.as(token).get(POST).json().path("messages");
    }

    private static String idOfFirst(String token) {
        return inbox(token).path(0).path("message").asText();
    }

    private static String codeOf(Answer answer) {
        return answer.json().path("code").asText();
    }

    @Test
    void LIFE_6_a_message_comes_in_is_opened_answered_forwarded_and_deleted() {
        assertThat(send("planner", withFile(draft("m-day", TOWN), "Årsplan \"1\".html", "<b>å</b>"))
                        .status())
                .isEqualTo(200);
        Client town = rig.as("case-worker");
        JsonNode listed = inbox("case-worker").path(0);
        String address = POST + "/" + listed.path("message").asText();
        assertThat(listed.path("sender").asText()).isEqualTo(NORTH);
        assertThat(listed.has("text")).isFalse();
        assertThat(listed.has("read")).isFalse();

        JsonNode opened = town.put(address + "/read", "").json();
        assertThat(opened.path("text").asText()).isEqualTo("Två platser,\nfrån måndag.");
        assertThat(opened.path("read").asText()).isEqualTo("2025-03-14T11:00:00Z");
        assertThat(opened.path("attachments").toString())
                .isEqualTo(
                        "[{\"number\":1,\"name\":\"Årsplan \\\"1\\\".html\",\"mediaType\":\"text/html\",\"bytes\":9}]");
        Answer file = town.get(address + "/attachments/1");
        assertThat(file.body()).isEqualTo("<b>å</b>");
        assertThat(file.header("Content-Type")).contains("application/octet-stream");
        assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.header("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''%C3%85rsplan%20%221%22.html");
        assertThat(codeOf(town.get(address + "/attachments/2"))).isEqualTo("NO_SUCH_ATTACHMENT");

        assertThat(town.post(address + "/reply", "{\"text\": \"Tack.\"}", "Idempotency-Key", "r-day")
                        .status())
                .isEqualTo(200);
        assertThat(inbox("planner").path(0).path("subject").asText()).isEqualTo("Sv: Lediga platser");
        assertThat(town.post(
                                address + "/forward",
                                "{\"message\": \"f-day\", \"text\": \"Se nedan.\", \"to\": [\"%s\"]}".formatted(NORTH))
                        .status())
                .isEqualTo(200);
        assertThat(inbox("planner").path(0).path("attachments")).hasSize(1);

        assertThat(town.delete(address).status()).isEqualTo(200);
        assertThat(town.delete(address).status()).isEqualTo(200);
        assertThat(codeOf(town.put(address + "/read", ""))).isEqualTo("NO_SUCH_MESSAGE");
        assertThat(inbox("case-worker")).isEmpty();
    }

    @Test
    void LIFE_6_the_same_again_is_sent_once_and_something_else_under_the_name_is_refused() {
        assertThat(send("planner", draft("m-once", TOWN)).status()).isEqualTo(200);
        assertThat(send("planner", draft("m-once", TOWN)).status()).isEqualTo(200);
        assertThat(codeOf(send("planner", draft("m-once", TOWN).put("text", "Tre."))))
                .isEqualTo("MESSAGE_NAME_TAKEN");

        assertThat(inbox("case-worker")).hasSize(1);
        rig.as("case-worker").delete(POST + "/" + idOfFirst("case-worker"));
        assertThat(send("planner", draft("m-once", TOWN)).status()).isEqualTo(200);
        assertThat(inbox("case-worker")).isEmpty();
    }

    @Test
    void LIFE_6_of_those_who_send_the_same_at_once_one_sends_it() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Client past = new Client(rig.port(), "planner", Between.NOTHING);
        List<Future<Integer>> sent = new ArrayList<>();
        try {
            for (int number = 0; number < 4; number++) {
                sent.add(threads.submit(() -> {
                    together.await();
                    return past.post(POST, draft("m-four", TOWN).toString()).status();
                }));
            }
            together.countDown();
            for (Future<Integer> each : sent) {
                assertThat(each.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(inbox("case-worker")).hasSize(1);
    }

    @Test
    void LIFE_6_pages_go_on_where_the_one_before_ended_though_that_message_is_deleted_and_unread_ones_are_picked() {
        for (int number = 0; number < 3; number++) {
            rig.time.set(rig.time.get().plusSeconds(1));
            send("planner", draft("m-page-" + number, TOWN).put("subject", "Nummer " + number));
        }
        Client town = rig.as("case-worker");
        JsonNode first = town.get(POST + "?limit=1").json();
        assertThat(first.path("messages").path(0).path("subject").asText()).isEqualTo("Nummer 2");
        String cursor = first.path("next").asText();
        town.delete(POST + "/" + idOfFirst("case-worker"));

        JsonNode rest = town.get(POST + "?limit=2&cursor=" + cursor).json();
        assertThat(rest.path("messages").findValuesAsText("subject")).containsExactly("Nummer 1", "Nummer 0");
        assertThat(rest.has("next")).isFalse();
        town.put(POST + "/" + idOfFirst("case-worker") + "/read", "");
        assertThat(town.get(POST + "?unread=true").json().findValuesAsText("subject"))
                .containsExactly("Nummer 0");
        assertThat(town.get(POST + "?unread=false").json().path("messages")).hasSize(2);
    }

    @Test
    void LIFE_6_groups_are_advised_and_a_provider_writes_to_the_municipality_alone() {
        JsonNode towns = rig.as("case-worker").get(POST + "/addresses").json();
        assertThat(towns.path("own").asText()).isEqualTo(TOWN);
        assertThat(towns.path("groups").path(0).path("address").asText()).isEqualTo(ALL);
        assertThat(towns.path("known")).hasSize(3);
        assertThat(rig.as("case-worker")
                        .post(POST + "/better-receivers", "{\"to\": [\"%s\"]}".formatted(NORTH))
                        .json()
                        .path("better")
                        .path(0)
                        .path("address")
                        .asText())
                .isEqualTo(ALL);
        assertThat(rig.as("case-worker")
                        .post(POST + "/better-receivers", "{\"to\": [\"%s\", \"%s\"]}".formatted(NORTH, ALL))
                        .json()
                        .path("better"))
                .isEmpty();

        assertThat(rig.as("planner").get(POST + "/addresses").body()).doesNotContain("Södra");
        assertThat(codeOf(send("planner", draft("m-south", "provider:Södra hemtjänsten"))))
                .isEqualTo("NO_SUCH_RECEIVER");
        send("case-worker", draft("m-all", ALL));
        assertThat(codeOf(rig.as("planner")
                        .post(
                                POST + "/" + idOfFirst("planner") + "/reply",
                                "{\"message\": \"m-to-all\", \"text\": \"Ja.\", \"toAll\": true}")))
                .isEqualTo("NO_SUCH_RECEIVER");
    }

    @Test
    void SYS_2_carers_and_devices_have_no_mailbox_and_each_sees_its_own_alone() {
        send("case-worker", draft("m-own", NORTH));
        String own = POST + "/" + idOfFirst("planner");

        assertThat(codeOf(rig.as("carer").get(POST))).isEqualTo("NOT_IN_THIS_ROLE");
        assertThat(codeOf(rig.as("device").get(POST))).isEqualTo("NO_SUCH_ROLE");
        assertThat(codeOf(rig.as("case-worker").put(own + "/read", ""))).isEqualTo("NO_SUCH_MESSAGE");
        assertThat(codeOf(rig.as("south-planner").get(POST))).isEqualTo("NO_SUCH_PROVIDER");
        assertThat(rig.as("case-worker").delete(own).status()).isEqualTo(200);
        assertThat(rig.as("planner").put(own + "/read", "").status()).isEqualTo(200);
    }

    @Test
    void REG_9_a_personal_number_is_sent_in_no_text_name_or_file_name() {
        for (ObjectNode draft : List.of(
                draft("m-pnr", TOWN).put("text", "Det gäller 19121212-1212."),
                draft("m-pnr", TOWN).put("subject", "19121212-1212"),
                withFile(draft("m-pnr", TOWN), "19121212-1212.txt", "x"))) {
            Answer refused = send("planner", draft);
            assertThat(codeOf(refused)).isEqualTo("PERSONAL_NUMBER");
            assertThat(refused.body()).doesNotContain("1212-1212");
        }
        assertThat(send("planner", draft("19121212-1212", TOWN)).status()).isEqualTo(400);
        assertThat(inbox("case-worker")).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        ObjectNode draft = draft("m-wrong", TOWN);
        draft.withArray("attachments")
                .addObject()
                .put("name", "a")
                .put("mediaType", "text/plain")
                .put("content", "å");
        draft.withArray("attachments")
                .addObject()
                .put("name", "b")
                .put("mediaType", "text/plain")
                .put("content", "=");
        Answer wrong = send("planner", draft);

        assertThat(wrong.json().path("errors").findValuesAsText("at"))
                .containsExactly("/attachments/0/content", "/attachments/1/content");
        assertThat(send("planner", draft("m-none")).status()).isEqualTo(400);
        ObjectNode nameless = draft("x", TOWN);
        nameless.remove("message");
        assertThat(send("planner", nameless)
                        .json()
                        .path("errors")
                        .path(0)
                        .path("at")
                        .asText())
                .isEqualTo("/message");
        assertThat(rig.as("planner").get(POST + "?unread=maybe").status()).isEqualTo(400);
    }
}
