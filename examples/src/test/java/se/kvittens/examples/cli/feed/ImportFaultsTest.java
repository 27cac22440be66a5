package se.kvittens.examples.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.examples.cli.Folders;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.simulate.FaultKind;
import se.kvittens.examples.simulate.Faults;
import se.kvittens.examples.simulate.SimulatedLifecare;
import se.kvittens.examples.simulate.desk.Tokens;

/**
 * {@code kvittens import} from a system that fails: it is refused in words, nothing is changed, and asked again when the
 * system is well it gives the whole month.
 */
class ImportFaultsTest {

    private static final long EVERY = 1000;

    /** Of a token, the register's two lists, orders, absences and the first page of visits. */
    private static final int UP_TO_THE_SECOND_PAGE = 5;

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

    @ParameterizedTest
    @CsvSource({
        "HTML, Check the address; maybe a page to sign in, kanske svarade en inloggningssida",
        "HALF, The connection broke before there was a whole answer, Förbindelsen bröts innan",
        "SIGN_IN, It did not accept the client and its secret, Det godtog inte klienten",
        "CONFLICT, It refused (CHANGED_MEANWHILE). Import again, Det nekade (CHANGED_MEANWHILE). Läs in igen",
        "TOO_MANY, It is asked too often. Import again later. It asks to be left alone for 3600 seconds, i 3600 sekunder",
        "FAULT, It has a fault of its own. Import again later, Det har ett eget fel",
        "HANG, It took too long to answer, Det dröjde för länge",
        "RESET, The connection broke before there was a whole answer, Förbindelsen bröts innan"
    })
    void what_fails_is_said_and_leaves_what_was_there_and_can_be_asked_again(
            FaultKind fault, String english, String swedish) {
        Map<String, String> before = anOlderImport();

        intake.lifecare.faults().set(new Faults.Setting(Optional.of(fault), EVERY, 3600));
        isRefused("en", "Nothing was imported: ", "of /customers", english);
        assertThat(everything()).isEqualTo(before);
        intake.lifecare.faults().set(new Faults.Setting(Optional.of(fault), EVERY, 3600, UP_TO_THE_SECOND_PAGE));
        isRefused("sv", "Inget lästes in: ", "av /visits", swedish);
        assertThat(everything()).isEqualTo(before);

        intake.lifecare.faults().set(new Faults.Setting(Optional.empty(), 0, 0));
        isWhole();
    }

    /** Before there is anything, nothing is left, not even a folder. */
    @Test
    void SYS_1_half_a_list_is_no_month() {
        Map<String, String> before = everything();
        intake.lifecare.faults().set(new Faults.Setting(Optional.of(FaultKind.HALF), EVERY, 0, UP_TO_THE_SECOND_PAGE));

        isRefused("en", "Nothing was imported: ", "of /visits", "The connection broke");

        assertThat(everything()).isEqualTo(before);
        assertThat(Folders.namesIn(folder)).containsExactly("intake", "month");
    }

    /** What passes is not even told. */
    @ParameterizedTest
    @CsvSource({"TOO_MANY", "HALF", "RESET"})
    void what_passes_before_the_last_attempt_is_no_fault(FaultKind fault) {
        intake.lifecare.faults().set(new Faults.Setting(Optional.of(fault), 1, 0, UP_TO_THE_SECOND_PAGE));

        isWhole();
        assertThat(intake.lifecare.faults().current().kind()).isEmpty();
    }

    @Test
    void a_server_that_goes_away_in_the_middle_is_asked_again_when_it_is_back() {
        Map<String, String> before = anOlderImport();
        intake.lifecare.faults().set(new Faults.Setting(Optional.of(FaultKind.GONE), 1, 0, UP_TO_THE_SECOND_PAGE));

        isRefused("en", "Nothing was imported: ", "of /visits", "No connection came about. Check the address");
        isRefused("sv", "Inget lästes in: ", "av /customers", "Det blev ingen förbindelse. Kontrollera adressen");
        assertThat(everything()).isEqualTo(before);

        try (SimulatedLifecare again = intake.startAgain()) {
            isWhole();
            assertThat(again.requests()).isPositive();
        }
    }

    @Test
    void a_wrong_secret_is_said_and_not_shown() {
        Map<String, String> before = anOlderImport();
        intake.secret("guessed-by-somebody");

        Ran ran = isRefused("en", "Nothing was imported: ", "of /customers", "KVITTENS_LIFECARE_SECRET goes before");
        assertThat(ran.out() + ran.err()).doesNotContain("guessed");
        isRefused("sv", "Inget lästes in: ", "av /customers", "KVITTENS_LIFECARE_SECRET går före");

        intake.secret(Tokens.SECRET);
        assertThat(everything()).isEqualTo(before);
        isWhole();
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_said_and_nothing_is_sent(@TempDir Path keys) throws Exception {
        Map<String, String> before = anOlderImport();
        try (SecuredServer secured = new SecuredServer(keys, intake.lifecare.address())) {
            intake.asks(secured.address(), "patience: {attempts: 2}");

            isRefused(
                    "en",
                    "Nothing was imported: " + secured.address(),
                    "nothing was sent",
                    "trustStore, under lifecare");
            isRefused("sv", "Inget lästes in: " + secured.address(), "inget skickades", "trustStore under lifecare");
            assertThat(secured.requests()).isZero();
        }
        intake.asks(intake.lifecare.address());
        assertThat(everything()).isEqualTo(before);
        isWhole();
    }

    /** Each message names the server; none shows the secret or the token. */
    private Ran isRefused(String language, String... said) {
        Ran ran = intake.imports(language).isRefused();
        URI address = intake.lifecare.address();
        assertThat(ran.err()).contains(said).hasLineCount(1);
        assertThat(ran.err()).containsPattern("https?://127\\.0\\.0\\.1:\\d+ \\(Lifecare\\)");
        assertThat((ran.out() + ran.err()).replace("" + address, "")).doesNotContain(Tokens.SECRET);
        assertThat(ran.out()).isEmpty();
        return ran;
    }

    private Map<String, String> anOlderImport() {
        Folders.write(folder.resolve("imported/provider-1/visits.csv"), "older\n");
        return everything();
    }

    /** Every file beside the intake, hidden ones too. */
    private Map<String, String> everything() {
        Map<String, String> files = new TreeMap<>(Folders.contentsOf(folder));
        files.keySet().removeIf(name -> name.startsWith("intake/"));
        return files;
    }

    private void isWhole() {
        intake.imports("en").exits(0);
        for (String provider : new String[] {"provider-1", "provider-2"}) {
            Folders.filesIn(folder.resolve("month").resolve(provider))
                    .forEach(sheet -> assertThat(rows("imported/" + provider + "/" + sheet))
                            .as(provider + " " + sheet)
                            .isEqualTo(rows("month/" + provider + "/" + sheet)));
        }
        assertThat(Folders.namesIn(folder)).containsExactly("imported", "intake", "month");
    }

    private Object rows(String file) {
        return Project.text(folder.resolve(file)).lines().sorted().toList();
    }
}
