package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** On a journal in a file; there it is held up by slow senders too. */
class ListenProcessTest extends ListeningProcess {

    /** As many as are served at once. */
    private static final int SENDERS = 16;

    private static final int MOST_TIMES = 20;

    @Override
    List<String> journal() {
        return List.of("--journal", stead.journal().toString());
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Override
    Store open() {
        return StorePlace.embedded(stead.journal(), InstantSource.system())
                .openFor(stead.folder().manifest().municipality())
                .get();
    }

    @Override
    int beforeKilled() {
        return 25;
    }

    /** Those who never end what they send are cut off, and a gateway that sends again meanwhile, as all do, is heard. */
    @Test
    void senders_that_never_end_hold_up_the_others_for_a_while_alone() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            Socket socket = new Socket("127.0.0.1", address.getPort());
            slow.add(socket);
            socket.getOutputStream()
                    .write("POST /house HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
        }
        Optional<Integer> status = Optional.empty();
        for (int times = 0; status.isEmpty() && times < MOST_TIMES; times++) {
            status = send("e1");
        }

        assertThat(status).contains(204);
        assertAllThere(List.of("e1"));
        for (Socket each : slow) {
            assertThat(each.getInputStream().readAllBytes()).isEmpty();
            each.close();
        }
    }
}
