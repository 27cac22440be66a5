package se.kvittens.rest.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;
import se.kvittens.rest.rig.TownMonth;

/** Orders as they are placed, confirmed and ended, over HTTP. It is noon on 14 March; a planner may do all of it in that town. */
class OrdersTest extends RigTest {

    private static final String ORDERS = PROVIDER + "/orders";
    private static final String MARCH = PROVIDER + "/months/2025-03/";

    @BeforeEach
    void supply() {
        rig.months.put(month());
    }

    private static RecipientFile person(String id, Execution... orders) {
        RecipientFile file = RecipientBuilder.recipient(id).build();
        return new RecipientFile(file.recipient(), List.of(orders), List.of(), file.excessApproved(), 0);
    }

    private static Supplied month(Execution... ofIris) {
        ProviderMonth town =
                TownMonth.of(Rig.NORTH, YearMonth.of(2025, 3), "none").month();
        List<RecipientFile> people = List.of(
                person("anna"),
                person("bo"),
                person("cia"),
                person("dan"),
                person("iris", ofIris),
                person("hugo", order().tasks("WALK").build()));
        return new Supplied(
                new ProviderMonth(
                        town.municipality(),
                        town.month(),
                        town.provider(),
                        town.publishedLocks(),
                        town.prices(),
                        people,
                        List.of()),
                "hash",
                0);
    }

    private static Client planner() {
        return rig.as("planner");
    }

    private static Answer place(String id, String recipient, String name) {
        String body = "{'order': '%s', 'recipient': '%s', 'customer': {'number': 'K-%s', 'name': '%s'},"
                + " 'category': 'HOME_CARE', 'grantedSeconds': 144000, 'per': 'MONTH', 'tasks': ['CARE', 'SERVICE']}";
        return planner().post(ORDERS, body.formatted(id, recipient, id, name).replace('\'', '"'));
    }

    private static Answer confirm(String id, String tag, String day) {
        return planner().put(ORDERS + "/" + id + "/confirmation", "{\"from\": \"" + day + "\"}", "If-Match", tag);
    }

    private static Answer end(String id, String tag, String day, boolean isConfirmed) {
        String body = "{\"to\": \"%s\", \"reason\": \"CUSTOMER_WISH\", \"mismanaged\": false, \"confirmed\": %s}";
        return planner().put(ORDERS + "/" + id + "/end", body.formatted(day, isConfirmed), "If-Match", tag);
    }

    private static String tag(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.header("ETag").orElseThrow();
    }

    private static String codeOf(Answer answer) {
        return (answer.status() + " " + answer.json().path("code").asText()).strip();
    }

    private static List<String> listed(String query) {
        return planner().get(ORDERS + query).json().findValuesAsText("order");
    }

    @Test
    void LIFE_1_to_3_an_order_is_placed_confirmed_once_and_ended_with_an_explicit_confirmation() {
        String placed = tag(place("o-1", "anna", "Anna Ek"));
        assertThat(listed("")).contains("o-1");
        assertThat(codeOf(end("o-1", placed, "2025-03-20", true))).isEqualTo("409 NOT_CONFIRMED_YET");

        String confirmed = tag(confirm("o-1", placed, "2025-03-10"));
        assertThat(codeOf(confirm("o-1", confirmed, "2025-03-11"))).isEqualTo("409 ALREADY_CONFIRMED");
        assertThat(listed("")).doesNotContain("o-1");
        assertThat(listed("?state=CONFIRMED")).contains("o-1");

        assertThat(codeOf(end("o-1", confirmed, "2025-03-20", false))).isEqualTo("422 NOT_EXPLICIT");
        assertThat(codeOf(end("o-1", confirmed, "2025-03-09", true))).isEqualTo("422 LAST_DAY_BEFORE_FIRST");
        Answer ended = end("o-1", confirmed, "2025-03-20", true);
        assertThat(ended.json().path("state").asText()).isEqualTo("ENDED");
        assertThat(codeOf(end("o-1", tag(ended), "2025-03-21", true))).isEqualTo("409 ALREADY_ENDED");
        assertThat(planner().get(ORDERS + "/o-1").json()).isEqualTo(ended.json());
    }

    @Test
    void LIFE_1_what_is_confirmed_and_ended_counts_in_the_month_as_what_is_supplied_to_the_oere() {
        rig.months.put(month(order().from("2025-03-10").ended("2025-03-20", EndReason.CUSTOMER_WISH, false)));
        JsonNode supplied = preview();
        rig.months.put(month());
        JsonNode without = preview();

        String placed = tag(place("o-2", "iris", "Iris"));
        assertThat(preview()).isEqualTo(without);
        tag(end("o-2", tag(confirm("o-2", placed, "2025-03-10")), "2025-03-20", true));

        assertThat(preview().findValue("total")).isEqualTo(supplied.findValue("total"));
        assertThat(without.findValue("total")).isNotEqualTo(supplied.findValue("total"));
    }

    private static JsonNode preview() {
        Answer answer = planner().get(MARCH + "preview");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void LIFE_3_an_execution_that_was_supplied_is_ended_in_the_month_too() {
        JsonNode supplied = Stream.of(
                        planner().get(ORDERS + "?state=CONFIRMED").json().path("orders"))
                .flatMap(all -> all.findParents("order").stream())
                .filter(each -> each.path("recipient").asText().equals("hugo"))
                .findFirst()
                .orElseThrow();
        String id = supplied.path("order").asText();

        Answer ended = end(id, tag(planner().get(ORDERS + "/" + id)), "2025-03-20", true);

        assertThat(supplied.path("origin").asText()).isEqualTo("SUPPLIED");
        assertThat(supplied.has("customer")).isFalse();
        assertThat(ended.json().path("origin").asText()).isEqualTo("BOTH");
        assertThat(planner().get(MARCH + "orders?on=2025-03-20").json().findValuesAsText("recipient"))
                .contains("hugo");
        assertThat(planner().get(MARCH + "orders?on=2025-03-21").json().findValuesAsText("recipient"))
                .doesNotContain("hugo");
    }

    @Test
    void LIFE_2_confirmed_orders_are_found_by_name_or_number_and_nobody_by_a_personal_number() {
        tag(confirm("o-3", tag(place("o-3", "bo", "Bo Östberg")), "2025-03-10"));
        tag(place("o-4", "bo", "Bo Östberg"));

        assertThat(search("öSTB")).containsExactly("o-3");
        assertThat(search("K-o-3")).containsExactly("o-3");
        assertThat(search("nobody")).isEmpty();
        assertThat(codeOf(planner().post(ORDERS + "/search", "{\"text\": \"19121212-1212\"}")))
                .isEqualTo("422 PERSONAL_NUMBER");
    }

    private static List<String> search(String text) {
        return planner()
                .post(ORDERS + "/search", "{\"text\": \"" + text + "\"}")
                .json()
                .findValuesAsText("order");
    }

    @Test
    void of_two_who_confirm_the_same_at_once_one_does_and_the_other_is_told() {
        String tag = tag(place("o-5", "cia", "Cia"));

        List<CompletableFuture<Answer>> both = Stream.of("2025-03-11", "2025-03-12")
                .map(day -> CompletableFuture.supplyAsync(() -> confirm("o-5", tag, day)))
                .toList();

        assertThat(both.stream().map(each -> each.join().status() == 200)).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void what_can_not_be_settled_is_refused_and_so_is_what_is_asked_by_an_old_tag() {
        String tag = tag(place("o-6", "cia", "Cia"));

        assertThat(place("o-6", "cia", "Cia").json().path("order").asText()).isEqualTo("o-6");
        assertThat(codeOf(place("o-6", "cia", "Dan"))).isEqualTo("409 TAKEN");
        assertThat(codeOf(place("o-7", "nobody", "X"))).isEqualTo("422 UNKNOWN_RECIPIENT");
        assertThat(codeOf(planner().post(ORDERS, """
                        {"order": "o-8", "recipient": "cia", "customer": {"number": "1", "name": "C"}, "category": "HOME_CARE",
                         "grantedSeconds": 1, "per": "DAY", "tasks": ["JUGGLING"]}"""))).isEqualTo("422 UNKNOWN_TASK");
        assertThat(codeOf(place("o-9", "cia", "19121212-1212"))).isEqualTo("422 PERSONAL_NUMBER");
        assertThat(codeOf(confirm("o-6", "\"old\"", "2025-03-20"))).isEqualTo("412 CHANGED_MEANWHILE");
        assertThat(codeOf(confirm("o-none", tag, "2025-03-20"))).isEqualTo("404 NO_SUCH_ORDER");
        assertThat(planner()
                        .get(ORDERS + "?state=LOST&limit=0&cursor=*&on=1")
                        .json()
                        .findValuesAsText("at"))
                .containsExactlyInAnyOrder("state", "limit", "cursor", "on");
    }

    @Test
    void SYS_2_who_looks_is_logged_and_a_carer_neither_looks_nor_confirms() {
        int before = looksAt("dan").size();
        String tag = tag(place("o-10", "dan", "Dan"));
        tag(planner().get(ORDERS + "/o-10"));

        assertThat(looksAt("dan")).hasSize(before + 2);
        assertThat(codeOf(rig.as("carer").get(ORDERS))).isEqualTo("403 NOT_OWN_VISIT");
        assertThat(codeOf(rig.as("carer")
                        .put(ORDERS + "/o-10/confirmation", "{\"from\": \"2025-03-10\"}", "If-Match", tag)))
                .isEqualTo("403 NOT_IN_THIS_ROLE");
        assertThat(codeOf(rig.as("south-planner").get(ORDERS + "/o-10"))).isEqualTo("404 NO_SUCH_PROVIDER");
    }

    private static List<Reading> looksAt(String recipient) {
        return rig.store
                .readings()
                .ofRecipient(new RecipientId(recipient), new TimeSpan(Instant.EPOCH, At.at("2030-01-01T00:00")))
                .get();
    }
}
