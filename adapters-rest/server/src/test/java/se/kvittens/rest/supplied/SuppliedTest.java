package se.kvittens.rest.supplied;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** What was supplied of a month, over HTTP. */
class SuppliedTest extends RigTest {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final String MONTH = PROVIDER + "/months/2025-03/";

    @BeforeEach
    void supply() {
        rig.months.put(month("0123456789abcdef-1"));
    }

    private static Supplied month(String hash) {
        List<RecipientFile> recipients = List.of(
                recipient("anna")
                        .orders(
                                order().granted("PT10H", Period.WEEK)
                                        .tasks("WALK", "CARE")
                                        .mergeAllowed(MergeGround.PLAN)
                                        .from("2025-01-01")
                                        .build(),
                                order().from("2024-01-01").ended("2025-03-10", EndReason.MOVED, true))
                        .absent("2025-03-05", "2025-03-07", AbsenceCause.HOSPITAL, "2025-03-04T12:00")
                        .build(),
                recipient("bo")
                        .in(Area.ISLAND)
                        .cohabitsWith("cia")
                        .absent("2025-03-20", "", AbsenceCause.OTHER, "")
                        .build(),
                recipient("cia").in(Area.RURAL).build());
        return new Supplied(
                new ProviderMonth(
                        Town.NORTH,
                        MARCH,
                        new CutOver.GoLive(Rig.NORTH.value(), Optional.empty()),
                        PublishedLocks.NONE,
                        new PriceList(Map.of()),
                        recipients,
                        List.of()),
                hash,
                0);
    }

    private static JsonNode get(String path) {
        Answer answer = rig.as("planner").get(MONTH + path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String codeOf(Answer answer) {
        return answer.status() + " " + answer.json().path("code").asText();
    }

    @Test
    void recipients_are_listed_in_the_order_in_which_they_were_supplied() {
        JsonNode found = get("recipients").path("recipients");

        assertThat(found.findValuesAsText("recipient")).containsExactly("anna", "bo", "cia");
        assertThat(found.get(1).path("cohabitsWith").asText()).isEqualTo("cia");
        assertThat(get("recipients?area=ISLAND").findValuesAsText("recipient")).containsExactly("bo");
    }

    @Test
    void LIFE_3_an_order_says_what_is_granted_from_when_and_how_it_ended() {
        JsonNode orders = get("orders").path("orders");

        JsonNode first = orders.get(0);
        assertThat(first.path("recipient").asText()).isEqualTo("anna");
        assertThat(first.path("grantedSeconds").asLong()).isEqualTo(36_000);
        assertThat(first.path("per").asText()).isEqualTo("WEEK");
        assertThat(first.path("tasks").toString()).isEqualTo("[\"CARE\",\"WALK\"]");
        assertThat(first.path("mergeAllowed").toString()).isEqualTo("[\"PLAN\"]");
        assertThat(first.has("to")).isFalse();
        assertThat(orders.get(1).path("to").asText()).isEqualTo("2025-03-10");
        assertThat(orders.get(1).path("ended").asText()).isEqualTo("MOVED");
        assertThat(orders.get(1).path("mismanaged").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31,0", "2024-01-01,1", "2024-12-31,1", "2025-01-01,2", "2025-03-10,2", "2025-03-11,1"})
    void LIFE_1_the_orders_of_a_day_are_those_in_force(String day, int number) {
        assertThat(get("orders?on=" + day).findValuesAsText("recipient").stream()
                        .filter("anna"::equals)
                        .count())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-04,0", "2025-03-05,1", "2025-03-07,1", "2025-03-08,0", "2025-03-20,1", "2026-01-01,1"})
    void LIFE_4_the_absences_of_a_day_are_those_that_it_lies_in(String day, int number) {
        assertThat(get("absences?on=" + day).path("absences")).hasSize(number);
    }

    @Test
    void LIFE_4_an_open_absence_has_no_last_day_and_others_can_be_left_out_by_their_cause() {
        JsonNode open = get("absences?cause=OTHER").path("absences");

        assertThat(open.findValuesAsText("recipient")).containsExactly("bo");
        assertThat(open.get(0).has("to")).isFalse();
        assertThat(open.get(0).has("known")).isFalse();
        JsonNode known = get("absences?cause=HOSPITAL").path("absences").get(0);
        assertThat(known.path("to").asText()).isEqualTo("2025-03-07");
        assertThat(known.path("known").asText()).isEqualTo("2025-03-04T11:00:00Z");
    }

    @Test
    void a_recipient_is_had_whole_and_one_who_is_not_there_is_told_so() {
        JsonNode anna = rig.as("planner")
                .post(MONTH + "recipients/search", "{\"recipient\": \"anna\"}")
                .json();
        assertThat(anna.path("orders")).hasSize(2);
        assertThat(anna.path("absences")).hasSize(1);

        assertThat(codeOf(rig.as("planner").post(MONTH + "recipients/search", "{\"recipient\": \"dan\"}")))
                .isEqualTo("404 NOT_IN_THE_MONTH");
        assertThat(codeOf(rig.as("planner").post(MONTH + "recipients/search", "{\"recipient\": \"19121212-1212\"}")))
                .isEqualTo("400 NOT_AS_AGREED");
    }

    @Test
    void pages_together_are_the_whole_and_end_where_the_month_is_supplied_anew() {
        List<String> names = new ArrayList<>();
        JsonNode page = get("recipients?limit=1");
        String second = page.path("next").asText();
        names.addAll(page.findValuesAsText("recipient"));
        while (page.has("next")) {
            page = get("recipients?limit=1&cursor=" + page.path("next").asText());
            names.addAll(page.findValuesAsText("recipient"));
        }
        assertThat(names).containsExactly("anna", "bo", "cia");

        rig.months.put(month("fedcba9876543210-2"));
        Answer stale = rig.as("planner").get(MONTH + "recipients?limit=1&cursor=" + second);
        assertThat(codeOf(stale)).isEqualTo("400 NOT_AS_AGREED");
        assertThat(stale.json().findValuesAsText("at")).containsExactly("cursor");
    }

    @Test
    void SYS_2_it_is_logged_that_recipients_were_looked_at_and_how_many() {
        int before = readings().size();
        get("recipients?limit=2");

        List<Reading> readings = readings();
        assertThat(readings).hasSize(before + 1);
        assertThat(readings.get(before).sight()).isEqualTo(Sight.RECIPIENTS);
    }

    private static List<Reading> readings() {
        return rig.store
                .readings()
                .byUser("pia", new TimeSpan(Instant.EPOCH, At.at("2030-01-01T00:00")))
                .get();
    }

    @Test
    void SYS_2_a_carer_and_another_provider_see_nothing_of_it() {
        for (String list : List.of("recipients", "orders", "absences")) {
            assertThat(codeOf(rig.as("carer").get(MONTH + list))).isEqualTo("403 NOT_OWN_VISIT");
            assertThat(codeOf(rig.as("south-planner").get(MONTH + list))).isEqualTo("404 NO_SUCH_PROVIDER");
        }
        assertThat(codeOf(rig.as("carer").post(MONTH + "recipients/search", "{\"recipient\": \"anna\"}")))
                .isEqualTo("403 NOT_OWN_VISIT");
    }

    @Test
    void all_that_is_wrong_with_what_is_asked_is_told_at_once() {
        JsonNode told = rig.as("planner")
                .get(MONTH + "absences?on=x&cause=y&limit=10001&cursor=z&area=RURAL")
                .json();

        assertThat(told.path("errors").findValuesAsText("at"))
                .containsExactlyInAnyOrder("area", "on", "cause", "limit", "cursor");
    }
}
