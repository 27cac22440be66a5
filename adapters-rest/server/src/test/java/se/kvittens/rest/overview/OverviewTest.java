package se.kvittens.rest.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.rest.rig.ExampleServer;
import se.kvittens.rest.signin.SignIn;
import se.kvittens.rest.signin.dev.DevSignIn;
import se.kvittens.rest.signin.settings.SignInSettings;
import se.kvittens.rest.signin.stranger.Stranger;
import se.kvittens.rest.signin.token.JwtSignIn;

/** The page in a browser, over the example of docs/serve.md. */
@ExtendWith(BrowserThere.class)
class OverviewTest {

    private static Driver driver;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        driver = new Driver();
    }

    @AfterAll
    static void stop() throws IOException {
        driver.close();
    }

    private void play(String scenario) throws IOException {
        play(scenario, new DevSignIn(InetAddress.getLoopbackAddress()));
    }

    private void play(String scenario, SignIn signIn) throws IOException {
        try (ExampleServer server = new ExampleServer(folder, signIn)) {
            driver.play(scenario, server.port(), folder, server.time::set);
        }
    }

    @Test
    void SYS_7_a_day_is_seen_as_it_happens_and_its_month_closed_and_had() throws IOException {
        play("day");

        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("basis.json").toFile())
                        .path("total")
                        .asText())
                .isEqualTo("266.67");
        assertThat(Files.readString(folder.resolve("basis.html"))).contains("266,67");
        try (ReadableWorkbook book =
                new ReadableWorkbook(folder.resolve("basis.xlsx").toFile())) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCells(0, row.getCellCount()))
                            .anySatisfy(cell -> assertThat(cell.getRawValue()).isEqualTo("266.67")));
        }
    }

    @Test
    void SYS_3_an_issuer_signs_people_in_who_come_back_with_a_code() throws IOException {
        try (Stranger stranger = new Stranger(ExampleServer.NOON)) {
            // By the code, by what renews it, twice, and by a code beside the page.
            for (int times = 0; times < 4; times++) {
                stranger.expect(
                        "kommun",
                        "eva",
                        Map.of(
                                "roles", List.of("PLANNER"),
                                "providers", List.of("Handens hemtjänst Norra"),
                                "amr", List.of("mfa")));
            }
            SignInSettings settings = SignInSettings.of(stranger.issuer("kommun"), "kvittens");

            play("issuer", new JwtSignIn(settings, () -> ExampleServer.NOON, "kvittens-overview"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyboard", "views", "many", "roles"})
    void it_can_be_used_by_everybody_and_with_all_there_is(String scenario) throws IOException {
        play(scenario);
    }
}
