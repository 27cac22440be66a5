package se.kvittens.client.badday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.client.answer.NotAnswered;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.answer.RestProblem.NoAnswer;
import se.kvittens.client.answer.RestProblem.NotSent;
import se.kvittens.client.answer.RestProblem.Refused;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.rig.Script;
import se.kvittens.client.service.Me;
import se.kvittens.client.visits.Adjustment;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.visits.VisitSearch;
import se.kvittens.client.visits.Visits;
import se.kvittens.client.wiring.Clients;
import se.kvittens.client.wiring.ProviderClient;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.transport.http.Request;

/** Whatever a server, or something that stands before it, answers, comes out as what it is. */
class BadDayTest {

    private static final String VISIT = """
            {"visit": "v-1", "recipient": "r1", "carer": "c1", "system": "A_NEWER_SYSTEM",
             "start": {"at": "2025-03-14T08:00:00+01:00", "method": "RETINA", "newer": {"field": 1}},
             "registered": "2025-03-14T07:30:00Z", "adjustments": [], "tasks": [], "doubleStaffing": false,
             "declined": false, "outsideAllowed": false, "tag": "OWN", "newer": [1, 2], "etag": "\\"e-1\\""}""";
    private static final VisitSearch DAY = VisitSearch.of(LocalDate.of(2025, 3, 14));

    private final Script script = new Script();

    private Visits visits() {
        return Clients.over(script).of(new ProviderId("Norra")).visits();
    }

    private Seen<Visit> seen() {
        return Clients.over(new Script().json(VISIT))
                .of(new ProviderId("Norra"))
                .visits()
                .see(new VisitId("v-1"))
                .get();
    }

    @Test
    void what_a_newer_server_says_more_is_passed_over_and_its_words_are_kept() {
        script.json(VISIT);
        Visit visit = visits().see(new VisitId("v-1")).get().value();

        assertThat(visit.start().orElseThrow().method().text()).isEqualTo("RETINA");
        assertThat(visit.start().orElseThrow().method().known()).isEmpty();
        assertThat(visit.start().orElseThrow().method().is(ReceiptMethod.NFC)).isFalse();
        assertThat(visit.system().text()).isEqualTo("A_NEWER_SYSTEM");
        assertThat(visit.start().orElseThrow().at()).isEqualTo("2025-03-14T07:00:00Z");
    }

    @Test
    void what_is_asked_too_often_is_asked_again_after_as_long_as_is_said() {
        script.problem(429, "TOO_MANY_REQUESTS", "Retry-After", "5").json(VISIT);

        assertThat(visits().see(new VisitId("v-1")).isRight()).isTrue();
        assertThat(script.asked()).hasSize(2);
    }

    @Test
    void where_it_stays_so_it_is_told_with_how_long_to_wait() {
        script.problem(429, "TOO_MANY_REQUESTS", "Retry-After", "5");
        Refused refused = (Refused) visits().see(new VisitId("v-1")).getLeft();

        assertThat(refused.after()).contains(Duration.ofSeconds(5));
        assertThat(refused.isPassing()).isTrue();
        assertThat(script.asked()).hasSize(4);
    }

    /** By the server's own clock it must be done, or must not; nobody knows which. */
    @Test
    void an_adjustment_whose_answer_is_lost_is_not_made_twice() {
        script.broken(Obstacle.Kind.BROKEN_OFF);
        Either<RestProblem, Seen<Visit>> outcome = visits().adjust(seen(), Adjustment.ofEnd(Clients.NOW, "why"));

        assertThat(outcome.getLeft()).isEqualTo(NoAnswer.of(Obstacle.Kind.BROKEN_OFF));
        assertThat(outcome.getLeft().isPassing()).isTrue();
        assertThat(script.asked()).hasSize(1);
    }

    @Test
    void REG_6_the_version_that_was_seen_goes_along() {
        script.json(VISIT);
        visits().approve(visits().find(DAY)
                .page(Optional.empty())
                .fold(problem -> seen(), page -> page.items().get(0)));

        assertThat(script.last().headers()).containsEntry("If-Match", "\"e\"");
        assertThat(script.last().method()).isEqualTo(Request.Method.PUT);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "200, text/html, <html>Log in</html>, UNREADABLE",
                "302, text/html, moved, UNREADABLE",
                "200, application/json, {half, UNREADABLE",
                "200, application/json, [], UNREADABLE",
                "200, application/json, '{\"visit\": 7}', UNREADABLE",
                "200, application/json, '{\"visit\": \" \"}', UNREADABLE",
                "404, text/html, Not found, UNREADABLE",
                "404, application/problem+json, {}, UNREADABLE",
                "502, text/html, Bad gateway, FAULT",
                "503, text/html, Away, FAULT",
                "401, text/html, Log in, SIGN_IN",
                "429, text/html, Wait, TOO_MANY_REQUESTS"
            })
    void what_is_no_answer_of_the_server_is_none(int status, String mediaType, String text, String code) {
        script.answer(status, mediaType, text);

        assertThat(visits().see(new VisitId("v-1")).getLeft())
                .isInstanceOfSatisfying(
                        NoAnswer.class, none -> assertThat(none.code()).isEqualTo(code));
    }

    @Test
    void a_preview_and_reasons_are_as_they_were_written() {
        String basis = "{\"total\":\"300.00\",\"share\":0.10000000000000000001,\"hours\":1.50}";
        script.json(basis).json("{\"text\":\"t\",\"reasons\":" + basis + "}");
        ProviderClient norra = Clients.over(script).of(new ProviderId("Norra"));

        assertThat(norra.months().preview(YearMonth.of(2025, 3)).get()).isEqualTo(basis);
        assertThat(norra.explanations()
                        .of(YearMonth.of(2025, 3), new RecipientId("r1"))
                        .get()
                        .reasons())
                .isEqualTo(basis);
    }

    @Test
    void a_token_that_is_not_believed_is_asked_for_again_once() {
        ArrayDeque<String> tokens = new ArrayDeque<>(List.of("old", "new"));
        script.problem(401, "TOKEN_EXPIRED").json("""
                {"who": "pia", "kind": "PERSON", "roles": ["PLANNER", "NEWER"], "providers": [], "twoFactor": true}""");
        Me me = Clients.over(script, tokens::remove).service().me().get();

        assertThat(script.asked())
                .extracting(request -> request.headers().get("Authorization"))
                .containsExactly("Bearer old", "Bearer new");
        assertThat(me.roles())
                .extracting(role -> role.known())
                .containsExactly(Optional.of(Role.PLANNER), Optional.empty());
    }

    @Test
    void where_there_is_no_other_token_it_is_not_sent_again() {
        script.problem(401, "TOKEN_EXPIRED");

        assertThat(Clients.over(script).service().me().getLeft().code()).isEqualTo("TOKEN_EXPIRED");
        assertThat(script.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"191212121212", "19121212-1212", "..", "."})
    void REG_9_what_must_not_stand_in_an_address_is_not_sent(String name) {
        script.json(VISIT);

        assertThat(visits().see(new VisitId(name)).getLeft()).isInstanceOf(NotSent.class);
        assertThat(script.asked()).isEmpty();
    }

    @Test
    void REG_9_neither_a_recipient_nor_a_carer_stands_in_an_address() {
        script.json("{\"visits\": []}");
        visits().find(DAY.at(new RecipientId("r-17"))).all();

        assertThat(script.last().target()).doesNotContain("r-17").endsWith("/visits/search");
        assertThat(script.last().body().orElseThrow().text()).contains("r-17");
    }

    @Test
    void a_server_that_can_not_do_its_work_says_so_and_is_asked_once() {
        script.answer(503, "application/json", "{\"status\": \"DOWN\"}");

        assertThat(Clients.over(script).service().ready().get().isUp()).isFalse();
        assertThat(script.asked()).hasSize(1);
        assertThat(script.last().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void pages_are_asked_for_as_they_are_read_and_a_problem_ends_the_stream() {
        script.json("{\"visits\": [" + VISIT + "], \"next\": \"abc\"}")
                .json("{\"visits\": [" + VISIT + "], \"next\": \"def\"}")
                .problem(403, "NOT_IN_THIS_ROLE");

        assertThat(visits().find(DAY).stream().limit(1)).hasSize(1);
        assertThat(script.asked()).hasSize(1);
        assertThatThrownBy(() -> visits().find(DAY).stream().toList())
                .isInstanceOfSatisfying(
                        NotAnswered.class,
                        thrown -> assertThat(thrown.problem().code()).isEqualTo("NOT_IN_THIS_ROLE"));
        assertThat(script.asked().get(1).query()).doesNotContainKey("cursor");
        assertThat(script.last().query()).containsEntry("cursor", "def");
    }

    @Test
    void all_pages_are_one_list_or_the_first_problem() {
        script.json("{\"visits\": [" + VISIT + "], \"next\": \"abc\"}").json("{\"visits\": [" + VISIT + "]}");

        assertThat(visits().find(DAY).all().get())
                .hasSize(2)
                .extracting(Seen::etag)
                .containsOnly("\"e-1\"");
        Script other = new Script().json("{\"visits\": [], \"next\": \"abc\"}").problem(403, "NOT_IN_THIS_ROLE");
        assertThat(Clients.over(other)
                        .of(new ProviderId("Norra"))
                        .visits()
                        .find(DAY)
                        .all()
                        .getLeft()
                        .code())
                .isEqualTo("NOT_IN_THIS_ROLE");
    }
}
