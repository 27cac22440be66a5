package se.kvittens.rest.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** Receipts that are handed in, one or many. */
class ReceiptsTest extends RigTest {

    private static final String LINES = "application/x-ndjson";

    private static String receipt(String name, String more) {
        return "{\"receipt\": \"%s\", \"recipient\": \"r1\", \"at\": \"2025-03-14T08:00:00+01:00\"%s}"
                .formatted(name, more);
    }

    private static List<String> errorsOf(Answer answer) {
        return answer.json().path("errors").findValuesAsText("at");
    }

    @Test
    void REG_1_the_same_receipt_again_is_answered_as_the_first_time_and_another_of_its_name_refused() {
        String same = receipt("again-1", ", \"method\": \"NFC\"");
        Answer first = rig.as("carer").post(RECEIPTS, same);

        Answer again = rig.as("carer").post(RECEIPTS, same);
        Answer other = rig.as("carer").post(RECEIPTS, receipt("again-1", ", \"method\": \"LOCK\""));
        Answer others = rig.as("other-carer").post(RECEIPTS, same);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("rule").asText()).isEqualTo("REG-1");
        assertThat(others.status()).isEqualTo(409);
    }

    @Test
    void a_device_says_whose_receipt_it_is_and_a_carer_makes_its_own() {
        String ofC5 = ", \"method\": \"NFC\", \"carer\": \"c5\"";

        assertThat(rig.as("device").post(RECEIPTS, receipt("of-5", ofC5)).status())
                .isEqualTo(200);
        assertThat(errorsOf(rig.as("device").post(RECEIPTS, receipt("of-6", ", \"method\": \"NFC\""))))
                .containsExactly("/carer");
        assertThat(errorsOf(rig.as("carer").post(RECEIPTS, receipt("of-7", ofC5))))
                .containsExactly("/carer");
        assertThat(rig.store
                        .journal()
                        .holder(Rig.NORTH, new VisitId("of-5"))
                        .get()
                        .orElseThrow()
                        .carer())
                .isEqualTo(new CarerId("c5"));
    }

    @Test
    void REG_8_a_receipt_names_the_phone_and_that_it_is_the_carers_own() {
        rig.as("device")
                .post(RECEIPTS, receipt("by-1", ", \"carer\": \"c21\", \"method\": \"NFC\", \"phone\": \"IT-17\""));
        rig.as("device")
                .post(RECEIPTS, receipt("by-2", ", \"carer\": \"c22\", \"method\": \"NFC\", \"privatePhone\": true"));

        JsonNode own = rig.as("planner").get(VISITS + "/by-1").json();
        assertThat(own.path("phone").asText()).isEqualTo("IT-17");
        assertThat(own.has("privatePhone")).isFalse();
        JsonNode others = rig.as("planner").get(VISITS + "/by-2").json();
        assertThat(others.has("phone")).isFalse();
        assertThat(others.path("privatePhone").asBoolean()).isTrue();
        assertThat(rig.as("device")
                        .post(
                                RECEIPTS,
                                receipt("by-1", ", \"carer\": \"c21\", \"method\": \"NFC\", \"phone\": \"IT-18\""))
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({"070-123 45 67, telephoneNumber", "IT 19121212-1212, personalNumber"})
    void REG_8_a_number_that_somebody_could_call_names_no_phone_and_is_not_repeated(String phone, String code) {
        Answer answer = rig.as("device")
                .post(RECEIPTS, receipt("by-3", ", \"method\": \"NFC\", \"phone\": \"%s\"".formatted(phone)));

        assertThat(errorsOf(answer)).containsExactly("/carer", "/phone");
        assertThat(answer.json().path("errors").get(1).path("code").asText()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain(phone);
    }

    @Test
    void all_that_is_wrong_is_told_at_once_in_the_language_that_is_asked_for() {
        String wrong =
                "{\"receipt\": \" x\", \"recipient\": 7, \"at\": \"2025-03-14\", \"method\": \"nfc\", \"more\": 1}";

        Answer swedish = rig.as("carer").post(RECEIPTS, wrong, "Accept-Language", "sv-SE");

        assertThat(swedish.status()).isEqualTo(400);
        assertThat(swedish.header("Content-Type")).contains("application/problem+json");
        assertThat(swedish.json().path("title").asText()).isEqualTo("Det som skickades är inte som i kontraktet.");
        assertThat(errorsOf(swedish)).containsExactlyInAnyOrder("/receipt", "/recipient", "/at", "/method", "/more");
        assertThat(rig.as("carer").post(RECEIPTS, wrong).json().path("title").asText())
                .isEqualTo("What was sent is not as the contract has it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"receipt\": \"j-1\"'",
                "'{\"receipt\": \"j-1\", \"receipt\": \"j-2\"}'",
                "'{} {}'",
                "'[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]'",
                "'{\"receipt\": 123456789012345678901234567890}'",
                "'not json'"
            })
    void what_is_no_json_or_out_of_bounds_is_told_so(String body) {
        Answer answer = rig.as("carer").post(RECEIPTS, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isIn("NOT_JSON", "NOT_AS_AGREED");
    }

    @Test
    void REG_9_a_personal_number_is_no_name_and_is_not_repeated() {
        String number = "19121212-1212";

        Answer answer = rig.as("carer").post(RECEIPTS, receipt(number, ", \"method\": \"NFC\""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("code").asText()).isEqualTo("personalNumber");
        assertThat(answer.body()).doesNotContain(number);
    }

    @Test
    void a_receipt_of_the_future_is_told_by_a_wrong_clock_and_kept() {
        String late =
                "{\"receipt\": \"future\", \"recipient\": \"r9\", \"at\": \"2025-03-14T13:00:00+01:00\", \"method\": \"NFC\"}";

        Answer taken = rig.as("carer").post(RECEIPTS, late);
        rig.time.updateAndGet(time -> time.plusSeconds(7200));
        Answer again = rig.as("carer").post(RECEIPTS, late);
        rig.time.updateAndGet(time -> time.minusSeconds(7200));

        assertThat(taken.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(taken.body());
    }

    @Test
    void each_line_of_a_batch_is_answered_on_its_own() {
        String body = receipt("b-1", ", \"method\": \"NFC\"") + "\n{\n" + receipt("b-2", ", \"method\": \"X\"") + "\n"
                + receipt("b-3", ", \"method\": \"NFC\"");

        Answer answer = rig.as("carer").post(RECEIPTS + "/batch", body, "Content-Type", LINES);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).contains(LINES);
        assertThat(answer.body().lines().map(line -> line.replaceAll("\"status\":(\\d+).*", "$1")))
                .containsExactly("{\"line\":1,200", "{\"line\":2,400", "{\"line\":3,400", "{\"line\":4,200");
    }

    @Test
    void a_batch_has_5000_lines_and_no_more() {
        String most = IntStream.range(0, Batch.MOST).mapToObj(line -> "{}").collect(Collectors.joining("\n"));

        Answer taken = rig.as("carer").post(RECEIPTS + "/batch", most, "Content-Type", LINES);
        Answer tooMany = rig.as("carer").post(RECEIPTS + "/batch", most + "\n{}", "Content-Type", LINES);

        assertThat(taken.body().lines()).hasSize(Batch.MOST);
        assertThat(tooMany.status()).isEqualTo(400);
        JsonNode error = tooMany.json().path("errors").path(0);
        assertThat(error.path("code").asText()).isEqualTo("maxItems");
    }

    @Test
    void a_body_of_another_kind_or_too_large_is_refused() {
        assertThat(rig.as("carer")
                        .post(RECEIPTS, "{}", "Content-Type", "text/plain")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("OTHER_KIND_OF_BODY");
        assertThat(rig.as("carer").post(RECEIPTS, " ".repeat(3 * 1024 * 1024)).status())
                .isEqualTo(413);
    }

    @Test
    void what_is_not_there_is_told_so() {
        assertThat(rig.as("carer").get("/v1/nothing").json().path("code").asText())
                .isEqualTo("NOTHING_THERE");
        assertThat(rig.as("carer")
                        .send("DELETE", RECEIPTS, "")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("NOT_BY_THIS_METHOD");
    }
}
