package se.kvittens.rest.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.fixture.At;
import se.kvittens.rest.rig.Docs;
import se.kvittens.rest.rig.ExampleServer;
import se.kvittens.rest.signin.dev.DevSignIn;

/** The day by curl on the page is what curl is answered. */
@NeedsCurl
class WalkThroughTest {

    private static final String PAGE = "rest.md";
    private static final String STATED = "http://127.0.0.1:8770";

    /** From which command on it is later, as the page says of it. */
    private static final Map<String, Instant> LATER = Map.of(
            "/preview",
            At.at("2025-03-15T08:00"),
            "-H \"$planner\" -X PUT $norra/months/2025-03/closing",
            ExampleServer.AFTER_LOCK);

    @TempDir
    Path folder;

    @Test
    void the_page_is_what_curl_is_answered() throws IOException {
        Transcript transcript = new Transcript(Files.readString(Docs.folder(PAGE)));
        try (ExampleServer server = new ExampleServer(folder, new DevSignIn(InetAddress.getLoopbackAddress()));
                Shell shell = new Shell(folder)) {
            String address = "http://127.0.0.1:" + server.port();
            Docs.assertFresh(PAGE, transcript.anew(command -> {
                LATER.forEach((what, time) -> {
                    if (command.contains(what)) {
                        server.time.set(time);
                    }
                });
                return run(shell, command.replace(STATED, address));
            }));
        }
        assertThat(transcript.commands()).isGreaterThan(20);
    }

    private static String run(Shell shell, String command) {
        try {
            return shell.run(command);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
