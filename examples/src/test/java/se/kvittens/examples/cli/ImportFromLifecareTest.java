package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.examples.generate.GeneratedMonths;
import se.kvittens.examples.simulate.FaultKind;
import se.kvittens.examples.simulate.Faults;
import se.kvittens.examples.simulate.SimulatedLifecare;
import se.kvittens.examples.simulate.desk.Tokens;
import se.kvittens.examples.simulate.seed.Seeding;
import se.kvittens.files.rulebook.RuleBookFolder;

/** {@code kvittens import} over the network, from the simulated system, which tells of two providers at once. */
class ImportFromLifecareTest {

    private static final YearMonth MONTH = YearMonth.of(2024, 11);
    private static final List<String> SHEETS =
            List.of("recipients.csv", "orders.csv", "absences.csv", "visits.csv", "adjustments.csv", "decisions.csv");

    @TempDir
    private Path folder;

    private SimulatedLifecare lifecare;

    @BeforeEach
    void start() throws IOException {
        GeneratedMonths months = GeneratedMonths.of(
                        RuleBookFolder.bundled(),
                        new GeneratedMonths.Asked(
                                new MunicipalityId("haninge"), MONTH, new GeneratedMonths.Size(12, 2), 11))
                .orElseThrow();
        months.writeTo(folder.resolve("month"), (providers, visits) -> {});
        InstantSource clock = InstantSource.fixed(Instant.parse("2024-12-10T08:00:00Z"));
        lifecare = SimulatedLifecare.start(Seeding.of(MONTH, months, clock), 0);
        Path intake = Files.createDirectories(folder.resolve("intake"));
        for (String file : List.of("month.yaml", "prices.yaml")) {
            Files.copy(folder.resolve("month").resolve(file), intake.resolve(file));
        }
        Files.writeString(intake.resolve("secret.txt"), Tokens.SECRET + "\n");
        Files.writeString(
                intake.resolve("feeds.yaml"),
                "format: 1\nlifecare: {address: \"%s\", client: %s, secretFile: secret.txt}\n"
                        .formatted(lifecare.address(), Tokens.CLIENT));
    }

    @AfterEach
    void stop() {
        lifecare.close();
    }

    @Test
    void what_lifecare_tells_is_the_month_that_it_holds() throws IOException {
        Ran.english("import", folder.resolve("intake"), "--out", folder.resolve("imported"))
                .exits(0);

        for (String provider : List.of("provider-1", "provider-2")) {
            for (String sheet : SHEETS) {
                assertThat(rows("imported/" + provider, sheet))
                        .as(provider + " " + sheet)
                        .hasSizeGreaterThanOrEqualTo(1)
                        .isEqualTo(rows("month/" + provider, sheet));
            }
        }
    }

    @Test
    void a_list_that_can_not_be_had_whole_is_no_month() {
        lifecare.faults().set(new Faults.Setting(Optional.of(FaultKind.HTML), 1, 0));

        Ran ran = Ran.english("import", folder.resolve("intake"), "--out", folder.resolve("imported"))
                .isRefused();

        assertThat(ran.err())
                .contains("could not be heard to its end", "UNREADABLE")
                .doesNotContain(Tokens.SECRET);
        assertThat(folder.resolve("imported")).doesNotExist();
    }

    @Test
    void a_wrong_secret_is_said_and_not_shown() throws IOException {
        Files.writeString(folder.resolve("intake/secret.txt"), "guessed");

        Ran ran = Ran.english("import", folder.resolve("intake"), "--out", folder.resolve("imported"))
                .isRefused();

        assertThat(ran.err()).contains("SIGN_IN").doesNotContain("guessed");
    }

    private List<String> rows(String where, String sheet) throws IOException {
        return Files.readAllLines(folder.resolve(where).resolve(sheet)).stream()
                .sorted()
                .toList();
    }
}
