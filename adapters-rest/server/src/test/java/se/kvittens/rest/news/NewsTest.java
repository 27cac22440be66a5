package se.kvittens.rest.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.rig.RigTest;

/** What is told of what happens, and to whom. */
class NewsTest extends RigTest {

    private static final String EVENTS = PROVIDER + "/events";

    private static Stream listen(String token) {
        return Stream.open(rig.as(token).port(), EVENTS, token);
    }

    private static void tap(String token, String receipt) {
        assertThat(rig.as(token).post(RECEIPTS, """
                        {"receipt": "%s", "recipient": "r1", "at": "2025-03-14T08:00:00+01:00", "method": "NFC"}""".formatted(receipt)).status())
                .isEqualTo(200);
    }

    @Test
    void SYS_7_what_happens_to_visits_is_told_to_who_plans_and_to_their_carer_alone() {
        try (Stream planner = listen("planner");
                Stream carer = listen("carer");
                Stream south = Stream.open(
                        rig.as("south-planner").port(), EVENTS.replace("Norra", "S%C3%B6dra"), "south-planner")) {
            assertThat(planner.next()).contains("\"carers\":[]");
            assertThat(carer.next()).contains("\"carers\":[]");
            assertThat(south.next()).isEqualTo("{\"mark\":0,\"carers\":[]}");

            tap("other-carer", "n-2");
            assertThat(planner.next()).contains("\"carers\":[\"c2\"]");
            tap("carer", "n-1");

            assertThat(planner.next()).contains("\"carers\":[\"c1\"]");
            assertThat(carer.next()).contains("\"carers\":[\"c1\"]");
        }
    }

    @Test
    void SYS_2_who_may_not_look_may_not_listen() {
        assertThat(rig.as("device").get(EVENTS).status()).isEqualTo(403);
        assertThat(rig.as("south-planner").get(EVENTS).status()).isEqualTo(404);
        assertThat(rig.as("one-factor").get(EVENTS).status()).isEqualTo(403);
        assertThat(rig.as("x").get(EVENTS).status()).isEqualTo(401);
    }

    @Test
    void nobody_takes_all_there_are() {
        List<Stream> own = new ArrayList<>();
        for (int i = 0; i < News.MOST_OF_ONE; i++) {
            own.add(listen("planner-full"));
            assertThat(own.get(i).status()).contains("200");
            assertThat(own.get(i).next()).contains("mark");
        }
        try (Stream more = listen("planner-full");
                Stream other = listen("planner")) {
            assertThat(more.status()).contains("503");
            assertThat(other.status()).contains("200");
        }
        own.forEach(Stream::close);
    }
}
