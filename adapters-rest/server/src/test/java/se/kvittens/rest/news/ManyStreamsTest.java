package se.kvittens.rest.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.rest.rig.Rig;

/** A server of its own: how many it tells, and that it waits for none of them when it stops. */
class ManyStreamsTest {

    private static final int MANY = 50;
    private static final String EVENTS = "/v1/providers/Norra%20hemtj%C3%A4nsten/events";

    @TempDir
    Path folder;

    @Test
    void open_streams_end_with_their_server() {
        List<Stream> all = new ArrayList<>();
        try (Rig rig = new Rig(folder)) {
            for (int i = 0; i < MANY; i++) {
                String planner = "planner-" + i;
                Stream stream =
                        Stream.open(rig.as(planner).port(), "/v1/providers/Norra%20hemtj%C3%A4nsten/events", planner);
                assertThat(stream.next()).contains("mark");
                all.add(stream);
            }
        }
        assertThat(all).allSatisfy(each -> assertThat(each.next()).isEmpty());
        all.forEach(Stream::close);
    }

    private static Stream listen(Rig rig, String token) {
        return Stream.open(rig.as(token).port(), EVENTS, token);
    }

    @Test
    void so_many_listen_as_may_and_one_who_leaves_makes_room() {
        List<Stream> all = new ArrayList<>();
        try (Rig rig = new Rig(folder)) {
            for (int i = 0; i < Rig.MOST_STREAMS; i++) {
                Stream stream = listen(rig, "planner-" + i);
                assertThat(stream.status()).contains("200");
                all.add(stream);
            }
            try (Stream more = listen(rig, "planner")) {
                assertThat(more.status()).contains("503");
            }
            tap(rig);
            assertThat(all).allSatisfy(each -> {
                each.next();
                assertThat(each.next()).contains("c1");
            });
            all.get(0).close();
            assertThat(inTheEnd(rig)).contains("200");
        }
        all.forEach(Stream::close);
    }

    private static void tap(Rig rig) {
        assertThat(rig.as("carer")
                        .post("/v1/providers/Norra%20hemtj%C3%A4nsten/receipts", """
                        {"receipt": "n-3", "recipient": "r1", "at": "2025-03-14T08:00:00+01:00", "method": "NFC"}""")
                        .status())
                .isEqualTo(200);
    }

    /** The status once there is room: that one has left, the server finds out by itself. */
    private static String inTheEnd(Rig rig) {
        String status = "503";
        for (int i = 0; status.contains("503"); i++) {
            try (Stream stream = listen(rig, "planner-again-" + i)) {
                status = stream.status();
            }
        }
        return status;
    }
}
