package se.kvittens.rest.following;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.looking.Sight;
import se.kvittens.domain.access.Role;
import se.kvittens.files.report.ReportName;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.ExampleTest;

/** Deadlines and reports over HTTP. */
class FollowingTest extends ExampleTest {

    private static final String DEADLINES = PROVIDER + "/deadlines";
    private static final String REPORTS = PROVIDER + "/reports/";
    private static final String THIRD = "?from=2025-03-03&to=2025-03-03";

    @BeforeAll
    static void visit() {
        visited("f1", "r1", "2025-03-03T08:00", 45);
        visited("f1", "r4", "2025-03-04T08:00", 30);
    }

    private static Client planner() {
        return as("pia", Role.PLANNER);
    }

    private static JsonNode report(ReportName name, String days) {
        Answer answer = planner().get(REPORTS + name.name().toLowerCase(Locale.ROOT) + days);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void SYS_5_the_deadlines_of_some_days_are_listed_in_order_the_published_lock_among_them() {
        JsonNode found = planner()
                .get(DEADLINES + "?from=2025-03-01&to=2025-04-30", "Accept-Language", "sv")
                .json()
                .path("deadlines");

        assertThat(found.findValuesAsText("at")).isSorted().contains("2025-04-03T14:00:00Z");
        assertThat(found.findValuesAsText("title")).contains("Spärrdatum för 2025-03: allt är registrerat och godkänt");
        assertThat(found.findValuesAsText("kind")).contains("LOCK", "INVOICE");
    }

    @ParameterizedTest
    @CsvSource({"2025-04-03,2025-04-03,true", "2025-04-01,2025-04-02,false", "2025-04-04,2025-04-05,false"})
    void SYS_5_both_days_count(String from, String to, boolean isLock) {
        JsonNode found =
                planner().get(DEADLINES + "?from=%s&to=%s".formatted(from, to)).json();

        assertThat(found.findValuesAsText("kind").contains("LOCK")).isEqualTo(isLock);
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2025-01-01&to=2026-01-01,200",
        "?from=2025-01-01&to=2026-01-02,400",
        "?from=2025-01-02&to=2025-01-01,400",
        "?from=1990-01-01&to=1990-01-01,200",
        "?from=1989-12-31&to=1990-01-01,400",
        "?from=2199-12-31&to=2199-12-31,200",
        "?from=2199-12-31&to=2200-01-01,400",
        "?from=2025-01-01,400",
        "?from=2025-01-01&to=2025-01-01&year=2025,400"
    })
    void SYS_5_deadlines_are_asked_for_by_days_of_a_year_at_most(String days, int status) {
        assertThat(planner().get(DEADLINES + days).status()).isEqualTo(status);
    }

    @Test
    void all_that_is_wrong_with_the_days_is_told_at_once() {
        JsonNode told = planner().get(DEADLINES + "?from=x&to=1900-01-01&y=1").json();

        assertThat(told.path("errors").findValuesAsText("at")).containsExactlyInAnyOrder("from", "to", "y");
    }

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void SYS_7_each_report_is_had_in_each_form(ReportName name) {
        JsonNode shown = report(name, "?from=2025-03-01&to=2025-03-14");
        assertThat(shown.path("report").asText()).isEqualTo(name.name());

        String address = REPORTS + name.name().toLowerCase(Locale.ROOT) + "?from=2025-03-01&to=2025-03-14&format=";
        assertThat(planner().get(address + "CSV").body().lines())
                .hasSize(shown.path("rows").size() + 1);
        Answer book = planner().get(address + "XLSX");
        assertThat(book.status()).isEqualTo(200);
        assertThat(book.body()).startsWith("PK");
        assertThat(book.header("Content-Disposition").orElseThrow())
                .contains(name.name().toLowerCase(Locale.ROOT) + "-2025-03-01.xlsx");
    }

    @Test
    void SYS_7_a_visit_is_in_the_report_of_its_day_and_whose_it_is_is_logged() {
        int atR1 = server.looksAt("r1").size();
        int atR4 = server.looksAt("r4").size();

        JsonNode rows = report(ReportName.VISITS, THIRD).path("rows");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).path("recipient").asText()).isEqualTo("r1");
        assertThat(rows.get(0).path("executedSeconds").asLong()).isEqualTo(2700);
        assertThat(rows.get(0).path("start").asText()).isEqualTo("2025-03-03T07:00:00Z");
        assertThat(server.looksAt("r1")).hasSize(atR1 + 1);
        assertThat(server.looksAt("r1").get(atR1).sight()).isEqualTo(Sight.VISITS);
        assertThat(server.looksAt("r4")).hasSize(atR4);
    }

    @Test
    void SYS_6_shares_name_no_recipient_and_nobody_is_logged_as_seen() {
        int before = server.looksAt("r1").size();

        JsonNode rows = report(ReportName.CARERS, THIRD).path("rows");

        assertThat(rows.findValuesAsText("carer")).containsExactly("f1");
        assertThat(rows.get(0).path("manualPercent").asText()).isEqualTo("0.0");
        assertThat(server.looksAt("r1")).hasSize(before);
    }

    @Test
    void what_is_accepted_says_the_form_where_the_address_does_not() {
        assertThat(planner()
                        .get(REPORTS + "visits" + THIRD, "Accept", "text/csv")
                        .header("Content-Type"))
                .contains("text/csv");
        assertThat(planner()
                        .get(REPORTS + "visits" + THIRD + "&format=JSON", "Accept", "text/csv")
                        .header("Content-Type"))
                .contains("application/json");
        assertThat(planner()
                        .get(REPORTS + "visits" + THIRD, "Accept", "image/png")
                        .status())
                .isEqualTo(406);
    }

    @Test
    void SYS_2_a_carer_gets_no_report_and_neither_does_who_may_not_look() {
        for (ReportName name : ReportName.values()) {
            String address = REPORTS + name.name().toLowerCase(Locale.ROOT) + THIRD;
            assertThat(codeOf(as("f1", Role.CARER).get(address))).isEqualTo("403 NOT_OWN_VISIT");
            assertThat(codeOf(as("ada", Role.SYSTEM_ADMINISTRATOR).get(address)))
                    .isEqualTo("403 NOT_IN_THIS_ROLE");
        }
    }

    @Test
    void a_report_is_whole_or_not_at_all() {
        assertThat(codeOf(planner().get(REPORTS + "visits?from=2025-02-28&to=2025-03-03")))
                .isEqualTo("404 MONTH_NOT_AT_HAND");
    }

    @Test
    void what_is_no_report_or_too_long_is_told_so() {
        assertThat(codeOf(planner().get(REPORTS + "visit" + THIRD))).isEqualTo("404 NOTHING_THERE");
        assertThat(codeOf(planner().get(REPORTS + "VISITS" + THIRD))).isEqualTo("404 NOTHING_THERE");
        assertThat(codeOf(planner().get(REPORTS + "visits?from=2025-01-01&to=2025-04-03")))
                .isEqualTo("404 MONTH_NOT_AT_HAND");
        assertThat(codeOf(planner().get(REPORTS + "visits?from=2025-01-01&to=2025-04-04")))
                .isEqualTo("400 NOT_AS_AGREED");
        JsonNode told =
                planner().get(REPORTS + "visits?from=2025-03-03&format=PDF").json();
        assertThat(told.path("errors").findValuesAsText("at")).isEqualTo(List.of("to", "format"));
    }
}
