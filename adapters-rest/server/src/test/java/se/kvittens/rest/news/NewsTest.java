package se.kvittens.rest.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvittens.rest.rig.Rig;
import se.kvittens.rest.rig.RigTest;

/** What is told of what happens, and to whom. */
class NewsTest extends RigTest {

    private static final String EVENTS = PROVIDER + "/events";

    private static Stream listen(String token) {
        return Stream.open(rig.as(token).port(), EVENTS, token);
    }

    /** Once there is room: that one has left, the server finds out by itself. */
    private static Stream listenInTheEnd(String token) {
        Stream stream = listen(token);
        while (stream.status().contains("503")) {
            stream.close();
            stream = listen(token);
        }
        return stream;
    }

    private static void tap(String token, String receipt) {
        assertThat(rig.as(token).post(RECEIPTS, """
                        {"receipt": "%s", "recipient": "r1", "at": "2025-03-14T08:00:00+01:00", "method": "NFC"}""".formatted(receipt)).status())
                .isEqualTo(200);
    }

    @Test
    void SYS_7_what_happens_to_visits_is_told_to_who_plans_and_to_their_carer_alone() {
        try (Stream planner = listenInTheEnd("planner");
                Stream carer = listenInTheEnd("carer");
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
    void so_many_listen_as_may_and_one_who_leaves_makes_room() {
        List<Stream> all = new ArrayList<>();
        for (int i = 0; i < Rig.MOST_STREAMS; i++) {
            Stream stream = listen("planner-" + i);
            assertThat(stream.status()).contains("200");
            all.add(stream);
        }
        try (Stream more = listen("planner")) {
            assertThat(more.status()).contains("503");
        }
        tap("carer", "n-3");
        assertThat(all).allSatisfy(each -> {
            each.next();
            assertThat(each.next()).contains("c1");
        });
        all.get(0).close();
        try (Stream another = listenInTheEnd("planner")) {
            assertThat(another.status()).contains("200");
        }
        all.forEach(Stream::close);
    }

    @Test
    void nobody_takes_all_there_are() {
        List<Stream> own = new ArrayList<>();
        for (int i = 0; i < News.MOST_OF_ONE; i++) {
            own.add(listenInTheEnd("manager"));
            assertThat(own.get(i).next()).contains("mark");
        }
        try (Stream more = listen("manager");
                Stream other = listenInTheEnd("planner")) {
            assertThat(more.status()).contains("503");
            assertThat(other.status()).contains("200");
        }
        own.forEach(Stream::close);
    }
}
