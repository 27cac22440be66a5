package se.kvittens.rest.absences;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.settling.Supplied;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Tasks;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.rest.rig.Client;
import se.kvittens.rest.rig.Client.Answer;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** Absences as they are registered and closed, over HTTP. It is noon on 14 March; each test has a recipient of its own. */
class AbsencesTest extends RigTest {

    private static final String ABSENCES = PROVIDER + "/absences";
    private static final String MARCH = PROVIDER + "/months/2025-03/";
    private static final String HOSPITAL = "'cause': 'HOSPITAL', 'from': '2025-03-10'";

    @BeforeEach
    void supply() {
        rig.months.put(month(Stream.of("anna", "bo", "cia", "dan", "eva", "fia", "gun")
                .map(RecipientBuilder::recipient)
                .toArray(RecipientBuilder[]::new)));
    }

    private static Supplied month(RecipientBuilder... people) {
        List<RecipientBuilder> all = new ArrayList<>(List.of(people));
        all.add(recipient("hugo").absent("2025-03-03", "", AbsenceCause.SHORT_TERM_STAY, ""));
        return new Supplied(
                new ProviderMonth(
                        Town.NORTH,
                        YearMonth.of(2025, 3),
                        new CutOver.GoLive(Rig.NORTH.value(), Optional.empty()),
                        PublishedLocks.NONE,
                        new PriceList(Map.of(
                                new PriceItem.OfCategory(Tasks.HOME_CARE),
                                new HourlyPrice(Ore.ofKronor(new BigDecimal("400.00"))))),
                        all.stream().map(RecipientBuilder::build).toList(),
                        List.of()),
                "0123456789abcdef",
                0);
    }

    private static Client planner() {
        return rig.as("planner");
    }

    private static Answer register(String id, String recipient, String more) {
        return planner()
                .post(
                        ABSENCES,
                        "{'absence': '%s', 'recipient': '%s', %s}"
                                .formatted(id, recipient, more)
                                .replace('\'', '"'));
    }

    private static Answer close(String id, String tag, String lastDay) {
        return planner().put(ABSENCES + "/" + id + "/last-day", "{\"to\": \"" + lastDay + "\"}", "If-Match", tag);
    }

    private static String tag(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.header("ETag").orElseThrow();
    }

    private static String codeOf(Answer answer) {
        return (answer.status() + " " + answer.json().path("code").asText()).strip();
    }

    private static List<JsonNode> listed(String query, String recipient) {
        return planner().get(ABSENCES + query).json().path("absences").findParents("absence").stream()
                .filter(each -> each.path("recipient").asText().equals(recipient))
                .toList();
    }

    @Test
    void LIFE_4_an_absence_is_registered_and_its_last_day_is_set_later_and_again() {
        String first = tag(register("a-1", "anna", HOSPITAL + ", 'description': 'Inlagd'"));
        assertThat(listed("?open=true", "anna")).hasSize(1);

        String second = tag(close("a-1", first, "2025-03-20"));
        Answer last = close("a-1", second, "2025-03-12");

        assertThat(last.json().toString()).isEqualTo("""
                {"absence":"a-1","recipient":"anna","cause":"HOSPITAL","from":"2025-03-10","to":"2025-03-12",\
                "description":"Inlagd","origin":"REGISTERED"}""");
        assertThat(planner().get(ABSENCES + "/a-1").json()).isEqualTo(last.json());
        assertThat(listed("?open=true", "anna")).isEmpty();
        assertThat(listed("?open=false", "anna")).hasSize(1);
        assertThat(codeOf(close("a-1", tag(last), "2025-03-09"))).isEqualTo("422 LAST_DAY_BEFORE_FIRST");
    }

    @Test
    void LIFE_4_what_is_registered_counts_in_the_month_as_what_is_supplied_to_the_oere() {
        RecipientBuilder absent =
                person().absent("2025-03-10", "2025-03-17", AbsenceCause.HOSPITAL, "2025-03-10T08:00");
        rig.months.put(month(absent));
        JsonNode supplied = preview();
        rig.months.put(month(person()));
        JsonNode without = preview();

        tag(register("a-2", "iris", HOSPITAL + ", 'to': '2025-03-17', 'known': '2025-03-10T08:00:00+01:00'"));

        assertThat(preview().findValue("total")).isEqualTo(supplied.findValue("total"));
        assertThat(without.findValue("total")).isNotEqualTo(supplied.findValue("total"));
        assertThat(planner()
                        .get(MARCH + "absences?on=2025-03-10&cause=HOSPITAL")
                        .json()
                        .findValuesAsText("recipient"))
                .containsExactly("iris");
    }

    private static RecipientBuilder person() {
        return recipient("iris").orders(order().build());
    }

    private static JsonNode preview() {
        Answer answer = planner().get(MARCH + "preview");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void LIFE_4_an_open_absence_that_was_supplied_is_closed_in_the_month_too() {
        JsonNode supplied = listed("", "hugo").get(0);
        assertThat(supplied.path("origin").asText()).isEqualTo("SUPPLIED");
        String id = supplied.path("absence").asText();

        Answer closed = close(id, tag(planner().get(ABSENCES + "/" + id)), "2025-03-09");

        assertThat(closed.json().path("origin").asText()).isEqualTo("BOTH");
        assertThat(planner()
                        .get(MARCH + "absences?cause=SHORT_TERM_STAY")
                        .json()
                        .findValuesAsText("to"))
                .containsExactly("2025-03-09");
    }

    @Test
    void of_two_who_close_the_same_at_once_one_does_and_the_other_is_told() {
        String tag = tag(register("a-3", "bo", HOSPITAL));

        List<CompletableFuture<Answer>> both = Stream.of("2025-03-11", "2025-03-12")
                .map(day -> CompletableFuture.supplyAsync(() -> close("a-3", tag, day)))
                .toList();

        assertThat(both.stream().map(each -> each.join().status())).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void the_same_again_is_taken_once_by_its_id_or_by_the_key() {
        Answer first = register("a-4", "cia", HOSPITAL);
        String body = "{\"recipient\": \"cia\", \"cause\": \"OTHER\", \"from\": \"2025-03-11\"}";

        assertThat(register("a-4", "cia", HOSPITAL).json()).isEqualTo(first.json());
        assertThat(codeOf(register("a-4", "dan", HOSPITAL))).isEqualTo("409 TAKEN");
        for (int times = 0; times < 2; times++) {
            assertThat(planner()
                            .post(ABSENCES, body, "Idempotency-Key", "key-1")
                            .json()
                            .path("absence")
                            .asText())
                    .isEqualTo("key-1");
        }
        assertThat(listed("", "cia")).hasSize(2);
        assertThat(planner().post(ABSENCES, body).json().findValuesAsText("at")).containsExactly("/absence");
    }

    @Test
    void LIFE_4_the_same_absence_by_another_id_is_refused_so_that_its_last_day_stands() {
        String open = "'cause': 'DECLINED_HELP', 'from': '2025-03-04'";
        String first = tag(register("a-11", "eva", open));

        Answer again = register("a-12", "eva", open);
        tag(close("a-11", first, "2025-03-06"));

        assertThat(codeOf(again)).isEqualTo("409 STANDS_ALREADY");
        assertThat(again.json().path("rule").asText()).isEqualTo("LIFE-4");
        assertThat(again.json().path("advice").asText()).isNotBlank();
        assertThat(planner().get(MARCH + "absences?cause=DECLINED_HELP").json().findValuesAsText("to"))
                .containsExactly("2025-03-06");
    }

    @Test
    void a_key_is_a_name_as_the_contract_has_it() {
        String body = "{\"recipient\": \"hans\", \"cause\": \"OTHER\", \"from\": \"2025-03-11\"}";

        for (String key : List.of("a/b", "a".repeat(101))) {
            Answer answer = planner().post(ABSENCES, body, "Idempotency-Key", key);
            assertThat(answer.status()).as(key).isEqualTo(400);
            assertThat(answer.json().findValuesAsText("at")).containsExactly("/absence");
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, 409 LOCKED_MONTHS_ALONE", "2025-03-01, 200 "})
    void TIME_4_an_absence_needs_a_day_in_a_month_that_is_not_locked(String last, String answered) {
        assertThat(codeOf(register("a-5", "dan", "'cause': 'OTHER', 'from': '2025-02-20', 'to': '" + last + "'")))
                .isEqualTo(answered);
    }

    @Test
    void what_is_asked_by_an_old_tag_or_by_none_or_of_nothing_is_refused() {
        tag(register("a-6", "eva", HOSPITAL));

        assertThat(codeOf(close("a-6", "\"old\"", "2025-03-20"))).isEqualTo("412 CHANGED_MEANWHILE");
        assertThat(codeOf(close("a-none", "\"old\"", "2025-03-20"))).isEqualTo("404 NO_SUCH_ABSENCE");
        assertThat(codeOf(planner().get(ABSENCES + "/a-none"))).isEqualTo("404 NO_SUCH_ABSENCE");
        assertThat(codeOf(register("a-7", "nobody", HOSPITAL))).isEqualTo("422 UNKNOWN_RECIPIENT");
    }

    @Test
    void REG_9_a_personal_number_is_refused_wherever_it_stands() {
        assertThat(codeOf(register("a-8", "eva", HOSPITAL + ", 'description': '19121212-1212'")))
                .isEqualTo("422 PERSONAL_NUMBER");
        assertThat(codeOf(register("19121212-1212", "eva", HOSPITAL))).isEqualTo("400 NOT_AS_AGREED");
        assertThat(codeOf(register("a-8", "19121212-1212", HOSPITAL))).isEqualTo("400 NOT_AS_AGREED");
    }

    @Test
    void all_that_is_wrong_with_what_is_asked_is_told_at_once() {
        assertThat(planner()
                        .get(ABSENCES + "?open=yes&limit=0&cursor=x&on=2025-03-10")
                        .json()
                        .findValuesAsText("at"))
                .containsExactlyInAnyOrder("open", "limit", "cursor", "on");
    }

    @Test
    void pages_together_are_the_whole() {
        for (String id : List.of("p-1", "p-2", "p-3")) {
            tag(register(id, "fia", "'cause': 'OTHER', 'from': '2025-04-0" + id.charAt(2) + "'"));
        }
        JsonNode first = planner().get(ABSENCES + "?limit=2").json();
        JsonNode second = planner()
                .get(ABSENCES + "?limit=1&cursor=" + first.path("next").asText())
                .json();

        assertThat(first.findValuesAsText("absence")).containsExactly("p-3", "p-2");
        assertThat(second.findValuesAsText("absence")).containsExactly("p-1");
    }

    @Test
    void SYS_2_who_looks_is_logged_and_a_carer_neither_looks_nor_registers() {
        int before = looksAt("gun").size();
        tag(register("a-9", "gun", HOSPITAL));
        tag(planner().get(ABSENCES + "/a-9"));

        assertThat(looksAt("gun")).hasSize(before + 2);
        assertThat(codeOf(rig.as("carer").get(ABSENCES))).isEqualTo("403 NOT_OWN_VISIT");
        assertThat(codeOf(rig.as("carer")
                        .post(
                                ABSENCES,
                                "{\"absence\": \"a-10\", \"recipient\": \"gun\","
                                        + " \"cause\": \"OTHER\", \"from\": \"2025-03-14\"}")))
                .isEqualTo("403 NOT_IN_THIS_ROLE");
        assertThat(codeOf(rig.as("south-planner").get(ABSENCES + "/a-9"))).isEqualTo("404 NO_SUCH_PROVIDER");
    }

    private static List<Reading> looksAt(String recipient) {
        return rig.store
                .readings()
                .ofRecipient(new RecipientId(recipient), new TimeSpan(Instant.EPOCH, At.at("2030-01-01T00:00")))
                .get();
    }
}
