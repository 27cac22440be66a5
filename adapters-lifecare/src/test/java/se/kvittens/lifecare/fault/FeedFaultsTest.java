package se.kvittens.lifecare.fault;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.lifecare.feed.Asked;
import se.kvittens.lifecare.feed.Unread;

/** Visits come in: a feed that stops is not taken for a short one, and what can't be read is listed. */
class FeedFaultsTest {

    /** A date and four zeros. */
    private static final String NUMBER = "19000101" + "-0000";

    private final List<String> told = new ArrayList<>();
    private Server server;

    @BeforeEach
    void start() {
        server = new Server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pages_are_followed_to_the_last() {
        first(Server.json(Bodies.page(List.of(Bodies.visit("v1"), Bodies.visit("v2")), Optional.of("c/1+"))));
        at("c/1+", Server.json(Bodies.page(List.of(Bodies.visit("v3")), Optional.empty())));

        tell(Asked.EVERYTHING);

        assertThat(told).containsExactly("v1", "v2", "v3");
        assertThat(server.us.unread().items()).isEmpty();
    }

    static Stream<ResponseDefinitionBuilder> stops() {
        String good = Bodies.page(List.of(Bodies.visit("v3")), Optional.empty());
        return Stream.of(
                aResponse()
                        .withStatus(200)
                        .withHeader("Content-Type", "text/html")
                        .withBody("<html></html>"),
                Server.json(good.substring(0, good.length() / 2)),
                Server.json("[]"),
                Server.json("{\"asOf\": \"2024-10-07T10:00:00Z\"}"),
                Server.json(good).withBody("{\"items\": [\"å\"]}".getBytes(StandardCharsets.ISO_8859_1)),
                Server.json(Bodies.page(List.of(), Optional.of("c1"))),
                Server.problem(403, "FORBIDDEN"),
                Server.problem(500, "FAULT"),
                aResponse().withStatus(204),
                aResponse().withStatus(302).withHeader("Location", "/visits"));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void a_feed_that_stops_on_its_way_says_so(ResponseDefinitionBuilder stop) {
        first(Server.json(Bodies.page(List.of(Bodies.visit("v1")), Optional.of("c1"))));
        at("c1", stop);

        assertThatThrownBy(() -> tell(Asked.EVERYTHING))
                .isInstanceOf(FeedInterrupted.class)
                .hasMessageStartingWith("/visits could not be read to its end");
        assertThat(told).containsExactly("v1");
    }

    @Test
    void an_empty_list_is_no_fault() {
        first(Server.json(Bodies.page(List.of(), Optional.empty())));

        tell(Asked.EVERYTHING);

        assertThat(told).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_listed_by_its_place_and_never_by_what_it_says() {
        first(Server.json(Bodies.page(
                List.of(
                        Bodies.visit("v1"),
                        Bodies.visit("v2").replace("\"NFC\"", "\"PIGEON\""),
                        Bodies.visit("v3").replace("+02:00", ""),
                        Bodies.visit("v4").replace("\"system\"", "\"systems\""),
                        Bodies.visit("v5").replace("\"note\": \"\"", "\"note\": \"Se " + NUMBER + "\""),
                        Bodies.visit(NUMBER).replace("\"tasks\": [\"SHOWER\"]", "\"tasks\": 7"),
                        Bodies.visit("v7").replace("\"version\": 1", "\"version\": 1.5"),
                        "null",
                        Bodies.visit("v8")),
                Optional.empty())));

        tell(Asked.EVERYTHING);

        assertThat(told).containsExactly("v1", "v8");
        assertThat(server.us.unread().items())
                .containsExactly(
                        new Unread.Item("/visits items[1] v2", "start.method: is no ReceiptMethod"),
                        new Unread.Item("/visits items[2] v3", "start.at: is no OffsetDateTime"),
                        new Unread.Item("/visits items[3] v4", "system is missing"),
                        new Unread.Item("/visits items[4] v5", "the note holds a personal number"),
                        new Unread.Item("/visits items[5] ******", "tasks: is not as agreed"),
                        new Unread.Item("/visits items[6] v7", "version: is no long"),
                        new Unread.Item("/visits items[7]", "is no object"));
    }

    @Test
    void REG_8_a_phone_that_a_telephone_or_personal_number_names_is_listed_without_it() {
        first(Server.json(Bodies.page(
                List.of(
                        Bodies.visit("v1").replace("\"note\"", "\"phone\": \"T-17\", \"note\""),
                        Bodies.visit("v2").replace("\"note\"", "\"phone\": \"070-123 45 67\", \"note\""),
                        Bodies.visit("v3").replace("\"note\"", "\"phone\": \"" + NUMBER + "\", \"note\"")),
                Optional.empty())));

        tell(Asked.EVERYTHING);

        assertThat(told).containsExactly("v1");
        assertThat(server.us.unread().items())
                .containsExactly(
                        new Unread.Item("/visits items[1] v2", "the phone is named by a telephone number"),
                        new Unread.Item("/visits items[2] v3", "the phone is named by a personal number"));
    }

    @Test
    void a_thousand_faults_are_a_thousand_entries() {
        List<String> broken = new ArrayList<>();
        for (int number = 0; number < 1000; number++) {
            broken.add(Bodies.visit("v" + number).replace("\"carer\"", "\"career\""));
        }
        first(Server.json(Bodies.page(broken, Optional.empty())));

        tell(Asked.EVERYTHING);

        assertThat(server.us.unread().items())
                .hasSize(1000)
                .extracting(Unread.Item::reason)
                .containsOnly("carer is missing");
    }

    @Test
    void another_encoding_is_read_where_it_is_named() {
        first(Server.json("")
                .withHeader("Content-Type", "application/json; charset=ISO-8859-1")
                .withBody(Bodies.page(List.of(Bodies.visit("å")), Optional.empty())
                        .getBytes(StandardCharsets.ISO_8859_1)));

        tell(Asked.EVERYTHING);

        assertThat(told).containsExactly("å");
    }

    @Test
    void changes_are_asked_for_with_an_overlap_and_from_the_other_systems_clock() {
        first(Server.json(Bodies.page(List.of(), Optional.empty())));
        var feeds = server.us.feeds();
        feeds.visits(Asked.EVERYTHING).tell(visit -> {});
        Instant asOf = feeds.asOf().orElseThrow();

        tell(Asked.EVERYTHING.changedSince(asOf).inPagesOf(7).on(DateSpan.closed(day(1), day(31))));

        assertThat(asOf).isEqualTo(Instant.parse("2024-10-07T08:00:00Z"));
        server.wire.verify(getRequestedFor(urlPathEqualTo("/visits"))
                .withQueryParam("changedSince", equalTo("2024-10-07T09:45:00+02:00"))
                .withQueryParam("limit", equalTo("7"))
                .withQueryParam("from", equalTo("2024-10-01"))
                .withQueryParam("to", equalTo("2024-10-31")));
    }

    private void tell(Asked asked) {
        server.us
                .feeds()
                .visits(asked)
                .tell((ToldVisit visit) -> told.add(visit.id().value()));
    }

    private void first(ResponseDefinitionBuilder answer) {
        server.wire.stubFor(get(urlPathEqualTo("/visits")).willReturn(answer));
    }

    private void at(String cursor, ResponseDefinitionBuilder answer) {
        server.wire.stubFor(get(urlPathEqualTo("/visits"))
                .withQueryParam("cursor", equalTo(cursor))
                .willReturn(answer));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 10, day);
    }
}
