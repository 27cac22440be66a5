package se.kvittens.examples.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;

/** What is refused before anything is served. */
class ServeCommandTest {

    @TempDir
    Path folder;

    private Serverstead stead = new Serverstead(Path.of(""));

    @BeforeEach
    void furnish() {
        stead = Serverstead.at(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0:0", "[::]:0"})
    void made_up_names_are_believed_on_this_machine_alone(String address) {
        stead.says("address: \"" + address + "\"\n");

        assertThat(Ran.english("serve", folder, "--dev").isRefused().err())
                .contains("With --dev anybody is believed", address);
        assertThat(Ran.swedish("serve", folder, "--dev").isRefused().err()).contains("Med --dev blir alla trodda");
        assertThat(folder.resolve("journal.db")).doesNotExist();
    }

    @Test
    void another_time_is_for_trying_it_out() {
        stead.says(Serverstead.SIGN_IN);

        assertThat(Ran.english("serve", folder, "--at", "2025-03-14T08:00")
                        .isRefused()
                        .err())
                .contains("--at is for trying it out", "--dev");
        assertThat(Ran.swedish("serve", folder, "--at", "2025-03-14T08:00")
                        .isRefused()
                        .err())
                .contains("--at är för att pröva");
        assertThat(folder.resolve("journal.db")).doesNotExist();
    }

    @Test
    void where_nobody_could_sign_in_nothing_is_served() {
        assertThat(Ran.english("serve", folder, "--port", 0).isRefused().err())
                .contains("serve.yaml has no signIn", "--dev");
    }

    @Test
    void what_is_wrong_with_the_folder_is_told_at_once_and_counted() {
        stead.says("address: here\nlimits: {streams: -1}\n");

        assertThat(Ran.english("serve", folder, "--dev").isRefused().err())
                .contains(
                        "serve.yaml:7: INVALID_VALUE address",
                        "serve.yaml:8: INVALID_VALUE limits.streams",
                        "Faults: 2");
        assertThat(Ran.english("serve", folder.resolve("nowhere"), "--dev")
                        .isRefused()
                        .err())
                .contains("MISSING_FILE", "docs/serve.md");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_536})
    void a_port_that_is_none_is_refused(int port) {
        assertThat(Ran.english("serve", folder, "--dev", "--port", port)
                        .isRefused()
                        .err())
                .contains("The port can't be " + port + ". Expected: 0 to 65535.");
    }

    @Test
    void a_host_that_nobody_knows_is_refused() {
        stead.says("address: no-such-host.invalid:0\n");

        assertThat(Ran.english("serve", folder, "--dev").isRefused().err())
                .contains("No machine is known here by the name no-such-host.invalid.");
    }

    @Test
    void a_port_that_is_taken_is_said() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ran.english("serve", folder, "--dev", "--port", taken.getLocalPort())
                            .isRefused()
                            .err())
                    .contains("It can't listen at 127.0.0.1:" + taken.getLocalPort() + ".");
            stead.says("metrics: {address: \"127.0.0.1:" + taken.getLocalPort() + "\"}\n");
            assertThat(Ran.english("serve", folder, "--dev", "--port", 0)
                            .isRefused()
                            .err())
                    .contains("It can't listen at 127.0.0.1:" + taken.getLocalPort() + ".");
        }
    }

    @Test
    void a_key_that_is_none_is_said_with_its_place() throws IOException {
        stead.says("webhooks: {}\n");
        Files.writeString(folder.resolve("webhooks.key"), "hush");

        assertThat(Ran.english("serve", folder, "--dev", "--port", 0)
                        .isRefused()
                        .err())
                .contains("webhooks.key is no key for webhooks")
                .doesNotContain("hush");
    }

    @Test
    void a_store_that_cant_be_opened_is_said_with_its_place() throws IOException {
        Files.writeString(folder.resolve("journal.db"), "this is no database, and long enough to be looked at as one");

        assertThat(Ran.english("serve", folder, "--dev", "--port", 0)
                        .isRefused()
                        .err())
                .contains("journal.db");
        assertThat(Ran.english("serve", folder, "--dev", "--database", "jdbc:postgresql://u:hush@db/kvittens")
                        .isRefused()
                        .err())
                .contains("That is no address of a database.")
                .doesNotContain("hush");
    }

    @Test
    void REG_18_doors_of_another_municipality_or_without_a_token_are_refused() throws IOException {
        Path doors = Files.createDirectory(folder.resolve("doors"));
        Files.writeString(doors.resolve("locks.csv"), "lock,kind,recipients,since\n");
        Files.writeString(doors.resolve("keys.csv"), "key,provider,carer,since\n");
        Files.writeString(folder.resolve("token"), "secret");
        stead.says("doors: doors\n");

        doorsOf(doors, "huddinge", "{file: ../token}");
        assertThat(Ran.english("serve", folder, "--dev", "--port", 0)
                        .isRefused()
                        .err())
                .contains("The doors folder is of another municipality: huddinge.");
        doorsOf(doors, "haninge", "{environment: NO_SUCH_TOKEN}");
        assertThat(Ran.english("serve", folder, "--dev", "--port", 0)
                        .isRefused()
                        .err())
                .contains("There is no token for: house.");
    }

    private static void doorsOf(Path doors, String municipality, String token) throws IOException {
        Files.writeString(doors.resolve("doors.yaml"), """
                format: 1
                municipality: %s
                providers: [{name: Norra}]
                gateways: [{name: house, kind: neutral, address: "https://gateway.example", token: %s}]
                """.formatted(municipality, token));
    }

    @Test
    void the_page_tells_of_the_command_and_its_options() {
        assertThat(Project.text(Project.root().resolve("docs/serve.md")))
                .contains("`kvittens serve FOLDER`", "--journal FILE", "--database URL", "--port N", "--dev");
    }
}
