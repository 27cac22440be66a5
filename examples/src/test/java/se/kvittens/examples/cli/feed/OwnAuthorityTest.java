package se.kvittens.examples.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;

/** A Lifecare whose certificate is of an authority that Java does not know, and that authority's certificate in a file. */
class OwnAuthorityTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path keys;

    private LifecareIntake intake;
    private SecuredServer secured;

    @BeforeEach
    void start() throws Exception {
        intake = new LifecareIntake(folder);
        secured = new SecuredServer(keys, intake.lifecare.address());
        intake.asks(secured.address(), "trustStore: authority.pem");
    }

    @AfterEach
    void stop() {
        secured.close();
        intake.close();
    }

    @Test
    void what_it_vouches_for_is_imported() throws Exception {
        trusting(secured);

        intake.imports("en").exits(0);

        assertThat(secured.requests()).isEqualTo((int) intake.lifecare.requests());
        assertThat(Project.text(folder.resolve("imported/provider-1/visits.csv"))
                        .lines())
                .containsExactlyInAnyOrderElementsOf(Project.text(folder.resolve("month/provider-1/visits.csv"))
                        .lines()
                        .toList());
    }

    @Test
    void the_commands_of_lifecare_trust_it_too() throws Exception {
        trusting(secured);

        Ran ran = Ran.english("lifecare", "orders", "--connection", folder.resolve("intake/feeds.yaml"))
                .exits(0);

        assertThat(ran.out()).contains("HOME_CARE");
        assertThat(secured.requests()).isPositive();
    }

    @Test
    void another_authority_does_not_do(@TempDir Path others) throws Exception {
        try (SecuredServer other = new SecuredServer(others, intake.lifecare.address())) {
            trusting(other);

            assertThat(intake.imports("en").isRefused().err()).contains("Its certificate is not trusted here");
            assertThat(secured.requests()).isZero();
        }
    }

    @Test
    void a_file_that_is_missing_is_said_before_anything_is_asked() {
        assertThat(intake.imports("en").isRefused().err())
                .contains("feeds.yaml:6", "The file can't be read", "intake/authority.pem");
        assertThat(intake.imports("sv").isRefused().err()).contains("feeds.yaml:6", "Filen kan inte läsas");
        assertThat(secured.requests()).isZero();
    }

    @Test
    void a_file_without_certificates_is_said_before_anything_is_asked() throws Exception {
        Path file = folder.resolve("intake/authority.pem");
        Files.writeString(file, "Ring Bo om certifikatet.\n");
        assertThat(intake.imports("en").isRefused().err())
                .contains("feeds.yaml:6", "lifecare.trustStore: authority.pem holds no certificate", "BEGIN CERT");

        Files.copy(keys.resolve("keys.p12"), folder.resolve("intake/keys.p12"));
        intake.asks(secured.address(), "trustStore: keys.p12");
        assertThat(intake.imports("sv").isRefused().err())
                .contains("feeds.yaml:6", "keys.p12 innehåller inget certifikat");
        assertThat(secured.requests()).isZero();
    }

    private void trusting(SecuredServer server) throws Exception {
        Files.copy(server.authority(), folder.resolve("intake/authority.pem"));
    }
}
