package se.kvittens.examples.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;

/** {@code kvittens import} over the network, from the simulated system, which tells of two providers at once. */
class ImportFromLifecareTest {

    private static final int PAGE = 500;
    private static final List<String> SHEETS =
            List.of("recipients.csv", "orders.csv", "absences.csv", "visits.csv", "adjustments.csv", "decisions.csv");

    @TempDir
    private Path folder;

    private LifecareIntake intake;

    @BeforeEach
    void start() {
        intake = new LifecareIntake(folder);
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    @Test
    void what_lifecare_tells_is_the_month_that_it_holds() {
        intake.imports("en").exits(0);

        for (String provider : List.of("provider-1", "provider-2")) {
            for (String sheet : SHEETS) {
                assertThat(rows("imported/" + provider, sheet))
                        .as(provider + " " + sheet)
                        .hasSizeGreaterThanOrEqualTo(1)
                        .isEqualTo(rows("month/" + provider, sheet));
            }
        }
    }

    /** A token, the register's two lists, orders, absences, and the pages of visits. */
    @Test
    void it_is_asked_once_for_both_providers() {
        long pages = (visitsOf("provider-1") + visitsOf("provider-2") + PAGE - 1) / PAGE;
        assertThat(pages).isGreaterThan(1);

        intake.imports("en").exits(0);

        assertThat(intake.lifecare.requests()).isEqualTo(5 + pages);
    }

    /** All of it is told for each provider, and counted once. */
    @Test
    void it_says_how_much_it_was_told() {
        long visits = visitsOf("provider-1") + visitsOf("provider-2");

        assertThat(intake.imports("en").outLines().get(0))
                .startsWith(intake.lifecare.address() + " (Lifecare): 12 recipients, ")
                .endsWith(", " + visits + " visits told");
        assertThat(intake.imports("sv").outLines().get(0)).endsWith(" frånvaroperiod, " + visits + " besök");
        assertThat(Ran.english("import", folder.resolve("intake"), "--out", folder.resolve("imported"), "--json")
                        .out())
                .contains("\"lifecare\":{\"RECIPIENTS\":12,", "\"VISITS\":" + visits + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "attempts: 0, 1–10",
        "attempts: 11, 1–10",
        "answer: PT0S, PT1S–PT1H",
        "answer: PT1H1S, PT1S–PT1H",
        "connect: PT0S, PT1S–PT1H",
        "within: PT0S, PT1S–PT1H",
        "pause: PT2H, PT1S–PT1H",
        "pause: soon, PT1H30M",
        "patient: true, patience.patient"
    })
    void a_patience_that_cant_be_is_refused_with_its_place(String setting, String said) {
        Path feeds = folder.resolve("intake/feeds.yaml");
        Folders.write(feeds, Project.text(feeds).replaceFirst("patience: .*", "patience: {" + setting.trim() + "}"));

        assertThat(intake.imports("en").isRefused().err()).contains("feeds.yaml:6", "patience", said);
        assertThat(folder.resolve("imported")).doesNotExist();
    }

    private long visitsOf(String provider) {
        return rows("month/" + provider, "visits.csv").size() - 1L;
    }

    private List<String> rows(String where, String sheet) {
        return Project.text(folder.resolve(where).resolve(sheet))
                .lines()
                .sorted()
                .toList();
    }
}
