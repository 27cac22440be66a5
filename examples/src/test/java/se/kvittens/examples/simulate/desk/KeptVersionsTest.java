package se.kvittens.examples.simulate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits and absences are kept only as the contract has them, and each version of one stays whose it was. */
class KeptVersionsTest {

    private static final String EIGHT = "2024-10-07T08:00:00Z";

    private Caller caller;

    @BeforeEach
    void signIn() throws Exception {
        caller = caller(Instant.EPOCH);
    }

    @Test
    void a_time_that_is_none_is_invalid() throws Exception {
        for (String place : List.of("start", "end")) {
            ObjectNode visit = visit(1, EIGHT);
            visit.putObject(place).put("at", "at eight").put("method", "NFC");
            assertThat(caller.put("visits", visit)).isEqualTo(Reply.invalid());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "version ! 0",
                "version ! 1.5",
                "version ! \"1\"",
                "customer ! \"k1\"",
                "system ! \"MINE\"",
                "system ! null",
                "start ! {\"at\": \"2024-10-07T08:00:00Z\"}",
                "start ! {\"at\": \"2024-10-07T08:00:00\", \"method\": \"NFC\"}",
                "end ! null",
                "registered ! \"yesterday\"",
                "approved ! \"\"",
                "adjustments ! {}",
                "adjustments ! [{\"made\": \"2024-10-07T08:00:00Z\"}]",
                "adjustments ! [{\"start\": \"2024-10-07T08:00:00Z\"}]",
                "remarks ! null",
                "remarks ! {\"declined\": \"no\"}",
                "remarks ! {\"tag\": \"LOST\"}",
                "remarks ! {\"manualCause\": \"\"}",
                "remarks ! {\"note\": 7}",
                "tasks ! [\"SERVICE\", \"SERVICE\"]",
                "tasks ! [\"\"]",
                "plannedSeconds ! -1"
            })
    void a_visit_is_kept_only_as_the_contract_has_it(String field, String value) throws Exception {
        ObjectNode visit = visit(1, EIGHT);
        assertThat(caller.put("visits", visit).status()).isEqualTo(200);

        assertThat(caller.put("visits", visit.put("version", 2).set(field, Caller.json(value))))
                .isEqualTo(Reply.invalid());
        assertThat(caller.put("visits", visit(2, EIGHT).without(List.of(field))).status())
                .isEqualTo(List.of("end", "approved", "plannedSeconds").contains(field) ? 200 : 400);
    }

    @ParameterizedTest
    @CsvSource({"199, 200", "200, 200", "201, 400"})
    void REG_9_a_note_has_two_hundred_characters_at_most(int characters, int status) throws Exception {
        ObjectNode visit = visit(1, EIGHT);
        visit.putObject("remarks").put("note", "å".repeat(characters));

        assertThat(caller.put("visits", visit).status()).isEqualTo(status);
    }

    @Test
    void a_visit_and_each_version_of_it_are_its_customers_providers() throws Exception {
        caller.put("visits", visit(1, EIGHT).put("provider", "Nobody"));
        assertThat(caller.held("visits").path("provider").asText()).isEqualTo("Norra");

        ObjectNode moved = visit(2, EIGHT);
        moved.putObject("customer").put("id", "k2");
        caller.put("visits", moved);
        assertThat(caller.held("visits").at("/customer/id").asText()).isEqualTo("k2");
        assertThat(caller.held("visits").path("provider").asText()).isEqualTo("Norra");
        assertThat(caller.held("visits").path("version").asInt()).isEqualTo(2);
    }

    /** Before October all is locked; the visit of the night has its start there. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-01T00:00:00+02:00, , 200",
        "2024-09-30T23:59:59+02:00, , 409",
        "2024-10-01T00:30:00+02:00, 2024-10-01T00:00:00+02:00, 200",
        "2024-10-01T00:30:00+02:00, 2024-09-30T23:59:59+02:00, 409",
        "2024-09-30T23:59:59+02:00, 2024-10-01T00:00:00+02:00, 409"
    })
    void TIME_4_no_time_of_a_visit_may_lie_in_a_locked_month(String start, String moved, int status) throws Exception {
        ObjectNode visit = visit(1, start);
        if (moved != null) {
            visit.putArray("adjustments").addObject().put("made", EIGHT).put("start", moved);
        }

        assertThat(lockedBeforeOctober().put("visits", visit).status()).isEqualTo(status);
    }

    @Test
    void TIME_4_a_visit_is_not_moved_out_of_a_locked_month_and_is_the_same_when_it_is_sent_again() throws Exception {
        Caller locked = lockedBeforeOctober();
        ObjectNode september = visit(1, "2024-09-30T23:59:59+02:00");
        locked.house().visits().put(september.deepCopy().put("id", "v1").put("changed", EIGHT));

        assertThat(locked.put("visits", september).status()).isEqualTo(200);
        assertThat(locked.put("visits", visit(2, EIGHT))).isEqualTo(Reply.problem(409, "LOCKED"));
        assertThat(locked.put("visits", visit(1, EIGHT))).isEqualTo(Reply.problem(409, "LOCKED"));
    }

    @Test
    void LIFE_4_a_change_keeps_the_customer_of_an_absence_and_its_provider() throws Exception {
        ObjectNode absence =
                Caller.object("{\"cause\": \"HOSPITAL\", \"firstDay\": \"2024-10-07\", \"description\": \"\"}");
        absence.putObject("customer").put("id", "k1");
        caller.put("absences", absence);
        assertThat(caller.held("absences").path("provider").asText()).isEqualTo("Norra");
        String version = caller.held("absences").path("version").asText();

        ObjectNode others = absence.deepCopy();
        others.putObject("customer").put("id", "k2");
        assertThat(caller.change("absences", version, others)).isEqualTo(Reply.problem(409, "TAKEN"));
        assertThat(caller.change("absences", version, absence.put("lastDay", "2024-10-08"))
                        .status())
                .isEqualTo(200);
        assertThat(caller.held("absences").path("provider").asText()).isEqualTo("Norra");
        assertThat(caller.held("absences").path("lastDay").asText()).isEqualTo("2024-10-08");
        assertThat(caller.change(
                        "absences",
                        caller.held("absences").path("version").asText(),
                        absence.put("known", "yesterday")))
                .isEqualTo(Reply.invalid());
    }

    @Test
    void REG_10_a_visit_that_ends_before_it_starts_is_invalid() throws Exception {
        ObjectNode visit = visit(1, EIGHT);
        visit.putObject("end").put("at", "2024-10-07T07:59:59Z").put("method", "NFC");
        assertThat(caller.put("visits", visit)).isEqualTo(Reply.invalid());

        visit.putObject("end").put("at", EIGHT).put("method", "NFC");
        assertThat(caller.put("visits", visit).status()).isEqualTo(200);
    }

    private static Caller caller(Instant lockedUntil) throws Exception {
        House house = new House(() -> Instant.parse(EIGHT), lockedUntil);
        house.people().putCustomer(Caller.object("{\"id\": \"k1\", \"provider\": \"Norra\"}"));
        house.people().putCustomer(Caller.object("{\"id\": \"k2\", \"provider\": \"Södra\"}"));
        house.people().putCarer(Caller.object("{\"id\": \"p1\"}"));
        return Caller.of(house);
    }

    private static Caller lockedBeforeOctober() throws Exception {
        return caller(Instant.parse("2024-09-30T22:00:00Z"));
    }

    /** With all that the contract asks for. */
    private static ObjectNode visit(int version, String start) throws Exception {
        ObjectNode visit =
                Caller.object("{\"customer\": {\"id\": \"k1\"}, \"carer\": {\"id\": \"p1\"}, \"system\": \"LIFECARE\","
                        + " \"adjustments\": [], \"remarks\": {}, \"tasks\": []}");
        visit.put("version", version).put("registered", start);
        visit.putObject("start").put("at", start).put("method", "NFC");
        return visit;
    }
}
