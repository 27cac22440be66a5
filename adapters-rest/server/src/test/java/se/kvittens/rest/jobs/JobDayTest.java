package se.kvittens.rest.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.looking.Reading;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.contract.Contract;
import se.kvittens.rest.contract.Operation;
import se.kvittens.rest.rig.Between;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;
import se.kvittens.rest.rig.TownMonth;

/** Long work as a job, over HTTP. */
class JobDayTest extends RigTest {

    private static final String MARCH = PROVIDER + "/months/2025-03";
    private static final String REPORT = PROVIDER + "/reports/visits?from=2025-03-01&to=2025-03-31";

    @BeforeAll
    static void visit() {
        rig.months.put(TownMonth.of(Rig.NORTH, YearMonth.of(2025, 3), "anna"));
        for (String minute : List.of("00", "45")) {
            rig.as("carer").post(PROVIDER + "/receipts", """
                            {"receipt": "k-%s", "recipient": "anna", "at": "2025-03-14T08:%s:00+01:00", "method": "NFC"}""".formatted(minute, minute));
        }
    }

    @BeforeEach
    void nextDay() {
        rig.time.set(At.at("2025-03-15T12:00"));
    }

    private static Answer asked(Client client, String method, String path, String... more) {
        String[] headers = new String[more.length + 2];
        System.arraycopy(more, 0, headers, 2, more.length);
        headers[0] = "Prefer";
        headers[1] = "respond-async, wait=1";
        return client.send(method, path, "", headers);
    }

    private static String place(Answer taken) {
        assertThat(taken.status()).as(taken.body()).isEqualTo(202);
        return taken.header("Location").orElseThrow();
    }

    /** Once nothing more comes of it. */
    private static JsonNode over(Client client, String job) {
        JsonNode told = client.get(job, "Prefer", "wait=20").json();
        while (Set.of("WAITING", "RUNNING").contains(told.path("state").asText())) {
            told = client.get(job, "Prefer", "wait=20").json();
        }
        return told;
    }

    private int looks() {
        List<Reading> all = rig.store
                .readings()
                .ofRecipient(new RecipientId("anna"), new TimeSpan(Instant.EPOCH, At.at("2026-01-01T00:00")))
                .get();
        return all.size();
    }

    @Test
    void SYS_2_a_preview_as_a_job_is_the_one_that_is_had_at_once_and_is_logged_once() {
        Client planner = rig.as("planner");
        int before = looks();
        Answer taken = asked(planner, "GET", MARCH + "/preview");
        String job = place(taken);

        assertThat(job).startsWith(PROVIDER + "/jobs/");
        assertThat(taken.header("Preference-Applied")).contains("respond-async");
        assertThat(taken.header("Retry-After")).contains("1");
        assertThat(taken.json().path("operation").asText()).isEqualTo("preview");
        JsonNode over = over(planner, job);
        assertThat(over.path("state").asText()).isEqualTo("DONE");
        assertThat(over.path("result").asText()).isEqualTo(job + "/result");
        assertThat(over.path("until").asText()).isEqualTo("2025-03-15T12:00:00Z");
        Answer result = planner.get(job + "/result");
        assertThat(planner.get(job + "/result").body()).isEqualTo(result.body());
        assertThat(looks()).isEqualTo(before + 1);
        Answer direct = planner.get(MARCH + "/preview");
        assertThat(result.body()).isEqualTo(direct.body());
        assertThat(result.header("Content-Type")).isEqualTo(direct.header("Content-Type"));
    }

    @Test
    void a_report_as_a_job_is_the_file_that_is_had_at_once() {
        Client planner = rig.as("planner");
        String job = place(asked(planner, "GET", REPORT + "&format=CSV", "Accept-Language", "sv"));
        over(planner, job);

        Answer result = planner.get(job + "/result");
        Answer direct = planner.get(REPORT + "&format=CSV", "Accept-Language", "sv");
        assertThat(result.body()).isEqualTo(direct.body());
        assertThat(result.header("Content-Disposition")).isEqualTo(direct.header("Content-Disposition"));
        assertThat(result.header("Content-Type").orElseThrow()).startsWith("text/csv");
    }

    @Test
    void REG_17_a_month_is_closed_as_a_job() {
        rig.time.set(At.at("2025-05-02T08:00"));
        Client planner = rig.as("planner");
        String job = place(asked(planner, "PUT", MARCH + "/closing"));

        assertThat(over(planner, job).path("state").asText()).isEqualTo("DONE");
        assertThat(planner.get(job + "/result").json().path("isClosed").asBoolean())
                .isTrue();
        assertThat(planner.get(MARCH).json().path("isClosed").asBoolean()).isTrue();
    }

    @Test
    void what_the_operation_would_refuse_is_what_the_job_fails_with() {
        Client planner = rig.as("planner");
        String job = place(asked(planner, "GET", PROVIDER + "/months/2024-01/preview", "Accept-Language", "sv"));

        JsonNode over = over(planner, job);
        Answer result = planner.get(job + "/result");
        Answer direct = planner.get(PROVIDER + "/months/2024-01/preview", "Accept-Language", "sv");
        assertThat(over.path("state").asText()).isEqualTo("FAILED");
        assertThat(over.path("problem")).isEqualTo(direct.json());
        assertThat(result.status()).isEqualTo(direct.status()).isEqualTo(404);
        assertThat(result.body()).isEqualTo(direct.body());
        assertThat(result.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void SYS_2_who_may_not_is_refused_when_it_is_asked() {
        Answer carer = asked(rig.as("carer"), "GET", MARCH + "/preview");
        assertThat(carer.json().path("code").asText()).isEqualTo("NOT_OWN_VISIT");
        assertThat(asked(rig.as("carer"), "PUT", MARCH + "/closing")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("NOT_IN_THIS_ROLE");
        assertThat(asked(rig.as("planner"), "GET", PROVIDER + "/reports/visits?from=x")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void SYS_2_who_lost_the_role_or_the_provider_has_nothing_of_what_was_asked_in_it() {
        Client both = rig.as("both");
        String job = place(asked(both, "GET", MARCH + "/preview", "Kvittens-Role", "PLANNER"));
        over(both, job, "PLANNER");

        assertThat(both.get(job + "/result", "Kvittens-Role", "PLANNER").status())
                .isEqualTo(200);
        assertThat(both.get(job, "Kvittens-Role", "MANAGER").json().path("code").asText())
                .isEqualTo("NO_SUCH_JOB");
        assertThat(rig.as("manager").get(job + "/result").status()).isEqualTo(404);
        assertThat(rig.as("manager")
                        .get(job + "/result", "Kvittens-Role", "PLANNER")
                        .status())
                .isEqualTo(403);
        assertThat(rig.as("south-planner").get(job).json().path("code").asText())
                .isEqualTo("NO_SUCH_PROVIDER");
    }

    private static void over(Client client, String job, String role) {
        String state;
        do {
            state = client.get(job, "Prefer", "wait=20", "Kvittens-Role", role)
                    .json()
                    .path("state")
                    .asText();
        } while (Set.of("WAITING", "RUNNING").contains(state));
    }

    @Test
    void SYS_2_the_rules_are_asked_again_when_the_result_is_had() {
        Client planner = rig.as("planner");
        String job = place(asked(planner, "GET", MARCH + "/preview"));
        over(planner, job);

        rig.time.set(At.at("1999-01-01T12:00"));
        assertThat(planner.get(job + "/result").json().path("code").asText()).isEqualTo("NO_RULE_BOOK");
    }

    @Test
    void one_that_is_forgotten_is_gone() {
        Client planner = rig.as("planner");
        String job = place(asked(planner, "GET", MARCH + "/preview"));
        over(planner, job);

        assertThat(planner.delete(job).json().path("state").asText()).isEqualTo("DONE");
        Answer gone = planner.get(job + "/result");
        assertThat(gone.json().path("code").asText()).isEqualTo("NO_SUCH_JOB");
        assertThat(gone.json().path("advice").asText()).contains("restart");
        assertThat(planner.delete(job).status()).isEqualTo(404);
    }

    @Test
    void who_asks_for_the_head_alone_or_of_what_is_quick_is_answered_at_once() {
        // Prism answers the head of nothing itself.
        Client past = new Client(rig.port(), "planner", Between.NOTHING);
        assertThat(asked(past, "HEAD", MARCH + "/preview").status()).isEqualTo(200);
        assertThat(asked(rig.as("planner"), "GET", MARCH).status()).isEqualTo(200);
    }

    @Test
    void those_are_done_as_jobs_that_the_contract_says() {
        Set<String> said = Contract.bundled().operations().stream()
                .filter(Operation::mayBeJob)
                .map(Operation::id)
                .collect(Collectors.toSet());

        assertThat(said).containsExactlyInAnyOrder("preview", "closeMonth", "report");
        for (String path : List.of(MARCH + "/preview", REPORT)) {
            over(rig.as("planner"), place(asked(rig.as("planner"), "GET", path)));
        }
        over(rig.as("planner"), place(asked(rig.as("planner"), "PUT", MARCH + "/closing")));
    }
}
