package se.kvittens.rest.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.rest.rig.Rig;

/** A server that stops waits for no stream. */
class StopTest {

    private static final int MANY = 50;

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
}
