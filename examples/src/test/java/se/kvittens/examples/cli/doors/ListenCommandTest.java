package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.Ran;

/** What the command that listens refuses, and how it ends; what it receives is tried with the receiver, and as a process. */
class ListenCommandTest extends DoorRig {

    @ParameterizedTest
    @ValueSource(strings = {"--port -1", "--port 65536", "--catch-up 0", "--catch-up 10081"})
    void what_is_out_of_bounds_is_refused(String option) {
        assertThat(recorded("listen", option.split(" ")).isRefused().err()).contains("Expected: ");
        assertThat(Files.exists(stead.journal())).isFalse();
    }

    @Test
    void a_port_that_is_taken_is_refused() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(recorded("listen", "--port", "" + taken.getLocalPort())
                            .isRefused()
                            .err())
                    .contains("The port " + taken.getLocalPort() + " can't be had", "--port names another");
        }
    }

    @Test
    void it_says_where_it_listens_and_that_a_proxy_is_needed_and_ends_cleanly() throws Exception {
        Ran ran = interrupted();

        assertThat(ran.exits(0).outLines())
                .contains(
                        "Only this machine can reach these addresses: put a proxy before them that ends TLS.",
                        "Stopped. What was acknowledged is taken down.")
                .first()
                .asString()
                .matches("house: what it sends is received at http://127\\.0\\.0\\.1:\\d+/house");
    }

    @Test
    void of_a_gateway_that_signs_nothing_the_log_alone_is_read() throws Exception {
        stead.write(
                "doors.yaml",
                Files.readString(folder.resolve("doors.yaml")).replace("    signing: {file: signing}\n", ""));

        assertThat(interrupted().exits(0).outLines().get(0)).startsWith("house: has no signing secret");
    }

    private Ran interrupted() throws ExecutionException, InterruptedException {
        StringWriter said = new StringWriter();
        String[] words = {
            "listen", folder.toString(), "--journal", stead.journal().toString(), "--port", "0"
        };
        FutureTask<Ran> task = new FutureTask<>(() -> in(Locale.ENGLISH, said, words));
        Thread thread = new Thread(task);
        thread.start();
        while (thread.isAlive() && !said.toString().contains("put a proxy")) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        return task.get();
    }
}
