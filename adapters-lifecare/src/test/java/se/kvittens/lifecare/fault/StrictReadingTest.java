package se.kvittens.lifecare.fault;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.lifecare.feed.Asked;
import se.kvittens.lifecare.feed.LifecareFeeds;
import se.kvittens.lifecare.feed.Unread;

/** What is not as agreed is listed, and never taken for something near it. */
class StrictReadingTest {

    private static final String ABSENCE = """
            {"id": "a1", "version": "\\"1\\"", "customer": {"id": "k1"}, "cause": "HOSPITAL",
             "firstDay": "2024-10-07", "lastDay": "2024-10-07", "description": "",
             "changed": "2024-10-07T08:31:00+02:00"}""";

    private final List<Object> told = new ArrayList<>();
    private Server server;

    @BeforeEach
    void start() {
        server = new Server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"2024-10-07T08:00:00+02:00\" ! 1728280800           ! start.at: is no OffsetDateTime",
                "\"2024-10-07T08:00:00+02:00\" ! \"1728280800\"       ! start.at: is no OffsetDateTime",
                "\"2024-10-07T08:31:00+02:00\" ! \"\"                 ! registered: is no OffsetDateTime",
                "\"version\": 1                ! \"version\": \"1\"   ! version: is not as agreed",
                "\"version\": 1                ! \"version\": 0       ! version or plannedSeconds is too small",
                "\"adjustments\"               ! \"plannedSeconds\": -1, \"adjustments\" ! version or plannedSeconds is too small",
                "{\"note\": \"\"               ! {\"declined\": 1, \"note\": \"\" ! remarks.declined: is no Boolean",
                "2024-10-07T06:30:00Z          ! 2024-10-07T05:59:59Z ! end is before start",
            })
    void of_a_visit(String right, String wrong, String reason) {
        answer("/visits", Bodies.visit("v1").replace(right, wrong), Bodies.visit("v2"));

        server.us.feeds().visits(Asked.EVERYTHING).tell(told::add);

        assertThat(told).hasSize(1);
        assertThat(server.us.unread().items()).containsExactly(new Unread.Item("/visits items[0] v1", reason));
    }

    @Test
    void REG_10_a_visit_of_no_length_is_one() {
        answer("/visits", Bodies.visit("v1").replace("2024-10-07T06:30:00Z", "2024-10-07T06:00:00Z"));

        server.us.feeds().visits(Asked.EVERYTHING).tell(told::add);

        assertThat(told).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "\"lastDay\": \"2024-10-07\"  ! \"lastDay\": \"\"                      ! lastDay: is no LocalDate",
                "\"lastDay\": \"2024-10-07\"  ! \"lastDay\": \"2024-10-07T22:00:00Z\" ! lastDay: is no LocalDate",
                "\"lastDay\": \"2024-10-07\"  ! \"lastDay\": 20003                     ! lastDay: is no LocalDate",
                "\"lastDay\": \"2024-10-07\"  ! \"lastDay\": [2024, 10, 7]             ! lastDay: is no LocalDate",
                "\"lastDay\": \"2024-10-07\"  ! \"lastDay\": \"2024-10-06\"            ! lastDay is before firstDay",
            })
    void LIFE_4_of_an_absence(String right, String wrong, String reason) {
        answer("/absences", ABSENCE.replace(right, wrong), ABSENCE);

        server.us.feeds().absences(Asked.EVERYTHING).tell(told::add);

        assertThat(told).hasSize(1);
        assertThat(server.us.unread().items()).containsExactly(new Unread.Item("/absences items[0] a1", reason));
    }

    @Test
    void LIFE_3_an_order_is_not_ended_that_was_never_confirmed() {
        answer(
                "/orders",
                Bodies.order(", \"end\": {\"lastDay\": \"2024-10-31\", \"reason\": \"MOVED\", \"mismanaged\": false}"));

        server.us.feeds().orders(Asked.EVERYTHING).tell(told::add);

        assertThat(told).isEmpty();
        assertThat(server.us.unread().items())
                .containsExactly(
                        new Unread.Item("/orders items[0] o1", "executionDate of an order that is ended is missing"));
    }

    @Test
    void LIFE_6_a_group_that_reaches_nobody_with_a_name_is_listed() {
        answer("/group-addresses", "{\"address\": \"all\", \"name\": \"Alla\", \"reaches\": [null]}");

        assertThat(server.us.mailbox().addresses().value().orElseThrow().groups())
                .isEmpty();
        assertThat(server.us.unread().items())
                .containsExactly(new Unread.Item("/group-addresses items[0]", "is not as agreed"));
    }

    @Test
    void what_has_no_id_is_told_apart_by_its_place_in_the_whole_list() {
        page("/visits", Bodies.page(List.of("7", Bodies.visit("v1")), Optional.of("c1")));
        server.wire.stubFor(get(urlPathEqualTo("/visits"))
                .withQueryParam("cursor", equalTo("c1"))
                .willReturn(Server.json(Bodies.page(List.of("7"), Optional.empty()))));

        server.us.feeds().visits(Asked.EVERYTHING).tell(told::add);

        assertThat(server.us.unread().items())
                .extracting(Unread.Item::place)
                .containsExactly("/visits items[0]", "/visits items[2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "\"\"", "true", "{}"})
    void a_cursor_that_is_none_is_not_the_end_of_a_list(String next) {
        page("/visits", "{\"asOf\": \"2024-10-07T10:00:00Z\", \"items\": [], \"next\": " + next + "}");

        assertThatThrownBy(() -> server.us.feeds().visits(Asked.EVERYTHING).tell(told::add))
                .isInstanceOf(FeedInterrupted.class);
    }

    @Test
    void no_cursor_at_all_is_the_end_of_a_list() {
        page("/visits", "{\"asOf\": \"2024-10-07T10:00:00Z\", \"items\": [], \"next\": null}");

        server.us.feeds().visits(Asked.EVERYTHING).tell(told::add);

        assertThat(told).isEmpty();
    }

    @Test
    void what_changed_since_is_asked_from_the_list_that_was_had_first() {
        LifecareFeeds feeds = server.us.feeds();
        empty("/visits", "2024-10-07T10:00:00Z");
        empty("/orders", "2024-10-07T10:30:00Z");
        assertThat(feeds.asOf()).isEmpty();

        feeds.visits(Asked.EVERYTHING).tell(told::add);
        feeds.orders(Asked.EVERYTHING).tell(told::add);
        assertThat(feeds.asOf()).contains(Instant.parse("2024-10-07T10:00:00Z"));

        empty("/visits", "2024-10-07T11:00:00Z");
        feeds.visits(Asked.EVERYTHING).tell(told::add);
        assertThat(feeds.asOf()).contains(Instant.parse("2024-10-07T10:30:00Z"));
    }

    @Test
    void a_list_that_was_not_had_to_its_end_is_no_beginning() {
        LifecareFeeds feeds = server.us.feeds();
        empty("/orders", "2024-10-07T10:30:00Z");
        page("/visits", "{}");

        feeds.orders(Asked.EVERYTHING).tell(told::add);
        assertThatThrownBy(() -> feeds.visits(Asked.EVERYTHING).tell(told::add)).isInstanceOf(FeedInterrupted.class);
        assertThat(feeds.asOf()).isEmpty();
    }

    private void empty(String path, String asOf) {
        page(path, "{\"asOf\": \"" + asOf + "\", \"items\": []}");
    }

    private void answer(String path, String... items) {
        page(path, Bodies.page(List.of(items), Optional.empty()));
    }

    private void page(String path, String body) {
        server.wire.stubFor(get(urlPathEqualTo(path)).willReturn(Server.json(body)));
    }
}
