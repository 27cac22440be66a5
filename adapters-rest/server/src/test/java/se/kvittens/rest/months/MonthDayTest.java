package se.kvittens.rest.months;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.supplying.SupplyFault;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.TownMonth;

/** A month from its visits to its basis, over HTTP. */
class MonthDayTest {

    private static final String PROVIDER = "/v1/providers/Norra%20hemtj%C3%A4nsten";
    private static final String MARCH = PROVIDER + "/months/2025-03";
    private static final RecipientId ANNA = new RecipientId("anna");

    @TempDir
    Path folder;

    private Rig rig;

    @BeforeEach
    void start() {
        rig = new Rig(folder);
        rig.months.put(TownMonth.of(Rig.NORTH, YearMonth.of(2025, 3), "anna"));
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    /** Three quarters of an hour at Anna's. */
    private void visited() {
        for (String at : List.of("2025-03-14T08:00:00+01:00", "2025-03-14T08:45:00+01:00")) {
            Answer taken = rig.as("carer")
                    .post(
                            PROVIDER + "/receipts",
                            "{\"receipt\": \"k-%s\", \"recipient\": \"anna\", \"at\": \"%s\", \"method\": \"NFC\"}"
                                    .formatted(at.substring(14, 16), at));
            assertThat(taken.status()).isEqualTo(200);
        }
        Answer told = rig.as("carer").put(PROVIDER + "/visits/k-00/tasks", "{\"tasks\": [\"CARE\"]}");
        rig.as("planner")
                .put(
                        PROVIDER + "/visits/k-00/approval",
                        "",
                        "If-Match",
                        told.header("ETag").orElseThrow());
        rig.time.set(At.at("2025-03-15T12:00"));
    }

    private List<Reading> looksAtAnna() {
        return rig.store
                .readings()
                .ofRecipient(ANNA, new TimeSpan(Instant.EPOCH, At.at("2026-01-01T00:00")))
                .get();
    }

    @Test
    void a_month_is_previewed_locked_closed_and_its_basis_had() throws IOException {
        visited();
        JsonNode preview = rig.as("planner").get(MARCH + "/preview").json();
        assertThat(preview.path("total").asText()).isEqualTo("300.00");
        assertThat(rig.as("planner").get(MARCH).json().path("isClosed").asBoolean())
                .isFalse();

        Answer early = rig.as("planner").put(MARCH + "/closing", "");
        assertThat(early.status()).isIn(409, 503);
        assertThat(rig.as("planner")
                        .get(MARCH + "/basis/basis.json")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("NOT_CLOSED");

        rig.time.set(At.at("2025-05-02T08:00"));
        Answer closed = rig.as("planner").put(MARCH + "/closing", "");
        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.json().path("closed").path("own").asText()).isEqualTo("300.00");
        assertThat(rig.as("planner").put(MARCH + "/closing", "").json().path("closed"))
                .isEqualTo(closed.json().path("closed"));

        Answer basis = rig.as("planner").get(MARCH + "/basis/basis.json");
        assertThat(basis.json().path("total").asText()).isEqualTo("300.00");
        assertThat(rig.as("planner").get(MARCH + "/basis/basis.xlsx").status()).isEqualTo(200);
        assertThat(rig.as("planner").get(MARCH + "/basis/basis.html").body()).contains("300,00");
        assertThat(rig.as("planner").get(MARCH + "/basis/other").status()).isEqualTo(404);
        try (Stream<Path> kept = Files.list(folder.resolve("bases/2025-03"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void PAY_8_an_amount_is_explained_in_words_and_codes_and_each_look_is_logged() {
        visited();
        int before = looksAtAnna().size();

        JsonNode visit = rig.as("planner")
                .post(MARCH + "/explanation", "{\"visit\": \"k-00\"}", "Accept-Language", "sv")
                .json();
        JsonNode recipient = rig.as("planner")
                .post(MARCH + "/explanation", "{\"recipient\": \"anna\"}")
                .json();

        assertThat(visit.path("text").asText()).contains("k-00", "45 min");
        assertThat(visit.path("reasons").isObject()).isTrue();
        assertThat(recipient.path("text").asText()).contains("300.00");
        assertThat(looksAtAnna()).hasSize(before + 2);
        assertThat(rig.as("planner")
                        .post(MARCH + "/explanation", "{\"visit\": \"none\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void SYS_2_a_carer_sees_no_month_and_closes_none() {
        assertThat(rig.as("carer").get(MARCH + "/preview").json().path("code").asText())
                .isEqualTo("NOT_OWN_VISIT");
        rig.time.set(At.at("2025-05-02T08:00"));
        assertThat(rig.as("carer")
                        .put(MARCH + "/closing", "")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("NOT_IN_THIS_ROLE");
    }

    @Test
    void a_month_that_is_not_at_hand_or_not_in_order_is_told_so() {
        rig.months.fail(Rig.NORTH, YearMonth.of(2025, 4), SupplyFault.CHANGING);

        assertThat(rig.as("planner")
                        .get(PROVIDER + "/months")
                        .json()
                        .path("months")
                        .toString())
                .isEqualTo("[\"2025-03\",\"2025-04\"]");
        assertThat(rig.as("planner")
                        .get(PROVIDER + "/months/2025-02")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("MONTH_NOT_AT_HAND");
        assertThat(rig.as("planner").get(PROVIDER + "/months/march").status()).isEqualTo(404);
        Answer changing = rig.as("planner").get(PROVIDER + "/months/2025-04");
        assertThat(changing.status()).isEqualTo(503);
        assertThat(changing.header("Retry-After")).contains("5");
    }
}
