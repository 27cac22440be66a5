package se.kvittens.examples.cli.lifecare;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.simulate.FaultKind;
import se.kvittens.examples.simulate.desk.Tokens;

/** What the commands say when the other system does not do what it should: in words, with exit code 2, and no secret. */
class FaultsTest {

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SIGN_IN  | It did not accept the client and its secret.  | Det godtog inte klienten och dess hemlighet.",
                "TOO_MANY | It is asked too often. It asks to be left alone for 7 seconds. | Det vill lämnas i fred i 7 sekunder.",
                "FAULT    | It has a fault of its own.                    | Det har ett eget fel.",
                "HALF     | The connection broke                          | Förbindelsen bröts",
                "HTML     | It answered, but not as agreed.               | Det svarade, men inte som avtalat."
            })
    void an_obstacle_is_told_in_both_languages(FaultKind fault, String english, String swedish) {
        office.fault(fault, 1_000);

        Ran list = office.english("orders").isRefused();
        Ran confirmation =
                office.swedish("confirm", "order-1", "--from", "2024-12-02").isRefused();
        Ran inbox = office.english("messages", "list").isRefused();

        assertThat(list.err()).startsWith("Not done. " + english).contains("It can be asked again later.");
        assertThat(confirmation.err()).startsWith("Inte gjort. ").contains(swedish);
        assertThat(inbox.err()).isEqualTo(list.err());
        assertThat(list.out() + confirmation.out()).isEmpty();
    }

    @Test
    void a_conflict_is_told_and_not_asked_again() {
        office.fault(FaultKind.CONFLICT, 1);

        assertThat(office.swedish("confirm", "order-1", "--from", "2024-12-02")
                        .isRefused()
                        .err())
                .startsWith("Nekat. Någon annan har ändrat det under tiden.");
        assertThat(office.system.faults().current().kind()).isEmpty();
    }

    @Test
    void a_fault_that_passes_is_not_even_told() {
        office.fault(FaultKind.TOO_MANY, 2);

        assertThat(office.english("orders", "--unconfirmed").exits(0).err()).isEmpty();
    }

    @Test
    void a_server_that_hangs_is_not_waited_for_longer_than_was_said() {
        office.fault(FaultKind.HANG, 1_000);

        Ran ran = office.english("end", "order-1", "--on", "2024-12-02", "--reason", "OTHER", "--yes", "--timeout", "1")
                .isRefused();

        assertThat(ran.err())
                .startsWith("Not done. It took too long to answer.")
                .contains("It may have been done");
        assertThat(office.swedish("orders", "--timeout", "0").isRefused().err()).contains("0 sekunder");
    }

    @Test
    void LIFE_1_a_confirmation_whose_answer_was_lost_is_found_to_be_done() {
        String order = office.waitingOrder();
        office.fault(FaultKind.RESET, 2);

        assertThat(office.english("confirm", order, "--from", "2024-12-02")
                        .exits(0)
                        .out())
                .contains(order);
    }

    /** Changed between being read and being written: 412, which the simulated system gives only to two at once. */
    @Test
    void what_was_changed_meanwhile_is_told() throws IOException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", FaultsTest::answerChanged);
        other.start();
        try {
            office.connectTo("http://127.0.0.1:" + other.getAddress().getPort());
            Ran ran =
                    office.english("confirm", "order-1", "--from", "2024-12-02").isRefused();

            assertThat(ran.err())
                    .startsWith("Refused. Somebody else has changed it meanwhile.")
                    .contains("The other system says: by ******");
        } finally {
            other.stop(0);
        }
    }

    @Test
    void nobody_there_is_told() {
        office.close();

        assertThat(office.swedish("messages", "addresses").isRefused().err())
                .startsWith("Inte gjort. Det blev ingen förbindelse.");
    }

    @Test
    void the_secret_comes_from_the_environment_before_the_file_and_is_never_shown() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "guessed-wrong");
        Ran wrong = office.english("orders").isRefused();
        assertThat(wrong.err()).contains("did not accept the client").doesNotContain("guessed-wrong");

        Ran right = office.withSecret(Tokens.SECRET).english("orders").exits(0);
        assertThat(right.err()).isEmpty();
    }

    @Test
    void a_connection_that_is_not_told_is_asked_for() throws IOException {
        assertThat(office.english("orders", "--connection", folder.resolve("none.yaml"))
                        .isRefused()
                        .err())
                .contains("none.yaml: MISSING_FILE", "docs/lifecare.md");
        Files.delete(folder.resolve("secret.txt"));
        assertThat(office.swedish("orders").isRefused().err()).contains("secret.txt", "KVITTENS_LIFECARE_SECRET");
        Files.writeString(
                folder.resolve("lifecare.yaml"),
                "format: 1\nlifecare: {address: \"https://user:word@host/\", client: us}\n");
        assertThat(office.english("orders").isRefused().err()).contains("lifecare.yaml:2", "https://host/path");
        Files.writeString(
                folder.resolve("lifecare.yaml"), "format: 1\nlifecare: {address: \"https://host/\", client: us}\n");
        assertThat(office.english("orders").isRefused().err()).startsWith("There is no secret.");
    }

    private static void answerChanged(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("token")) {
            reply(
                    exchange,
                    200,
                    "application/json",
                    "{\"access_token\": \"t\", \"token_type\": \"Bearer\", \"expires_in\": 60}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            reply(exchange, 200, "application/json", """
                    {"id": "order-1", "version": "1", "customer": {"id": "r1", "name": "Åsa"}, "category": "HOME_CARE",
                     "granted": {"seconds": 3600, "per": "MONTH"}, "tasks": [], "mergeAllowed": [],
                     "changed": "2024-10-01T08:00:00+02:00"}""");
        } else {
            reply(
                    exchange,
                    412,
                    "application/problem+json",
                    "{\"code\": \"CHANGED_MEANWHILE\", \"detail\": \"by %s\"}".formatted(Ran.PERSONAL_NUMBER));
        }
    }

    private static void reply(HttpExchange exchange, int status, String type, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
