package se.kvittens.examples.kiosk.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.tag.TapFinding;
import se.kvittens.examples.kiosk.KioskRig;
import se.kvittens.examples.kiosk.terminal.EventTeller;
import se.kvittens.examples.kiosk.terminal.TextTeller;
import se.kvittens.examples.kiosk.view.View.State;
import se.kvittens.examples.kiosk.view.View.Tone;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.store.outbox.FileOutbox;

/** A clock that was set: the page (by its view) and the terminal say by how much and when. */
class ClockSetTest {

    private static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");

    @TempDir
    Path root;

    private DeviceClock.Moment now = new DeviceClock.Moment(EIGHT, 0);
    private KioskFolder folder;
    private FileOutbox outbox;
    private Kiosk kiosk;

    @BeforeEach
    void start() {
        KioskRig.folder(root, "");
        folder = KioskFolder.open(root, YearMonth.of(2024, 10)).get();
        outbox = FileOutbox.open(root.resolve("outbox.db")).get();
        kiosk = new Kiosk(folder.manifest().settings(), outbox, folder::books, () -> now);
        kiosk.use(folder.directory(), (uid, recipient, at) -> TapFinding.UNKNOWN);
    }

    @AfterEach
    void stop() {
        outbox.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | -PT1H | The clock was set back by 1 h at 07:00:00
        sv | -PT1H | Klockan ställdes tillbaka 1 h kl. 07:00:00
        en | PT2M5S | The clock was set forward by 2 min 5 s at 08:02:05
        sv | PT2M5S | Klockan ställdes fram 2 min 5 s kl. 08:02:05
        """)
    void the_page_warns_and_the_terminal_says_so_once(String language, Duration by, String said) {
        Locale locale = Locale.forLanguageTag(language);
        StringWriter terminal = new StringWriter();
        kiosk.tell(new TextTeller(new ViewMaker(folder, locale), clock(), new PrintWriter(terminal))::on);
        set(by);
        kiosk.tick();
        kiosk.signIn(new CarerId("c1"));

        assertThat(states(locale)).contains(new State(Tone.warn, said));
        assertThat(terminal.toString()).containsOnlyOnce("! " + said);
    }

    @ParameterizedTest
    @CsvSource({"-PT1H, PT-1H, 05:00:02", "PT2M5S, PT2M5S, 06:02:07"})
    void a_program_is_told_once_by_how_much_before_what_is_done_next(Duration by, String said, String at) {
        StringWriter events = new StringWriter();
        kiosk.tell(new EventTeller(folder.manifest().name(), new PrintWriter(events))::on);
        kiosk.tick();
        set(by);
        now = new DeviceClock.Moment(
                now.at().plusSeconds(2).plusMillis(3),
                now.nanos() + Duration.ofSeconds(2).toNanos());
        kiosk.signIn(new CarerId("c1"));
        kiosk.tick();

        assertThat(events.toString().indexOf("clockSet"))
                .isLessThan(events.toString().indexOf("signedIn"));
        assertThat(events.toString())
                .containsOnlyOnce("\"clockSet\"")
                .contains("{\"event\":\"clockSet\",\"by\":\"%s\",\"at\":\"2024-10-01T%s.003Z\"}".formatted(said, at));
    }

    @Test
    void what_a_time_server_corrects_in_passing_is_not_said() {
        set(Duration.ofSeconds(30));
        kiosk.tick();

        assertThat(states(Locale.ENGLISH)).noneMatch(state -> state.text().startsWith("The clock"));

        set(Duration.ofMillis(30_001));
        kiosk.tick();

        assertThat(states(Locale.ENGLISH)).anyMatch(state -> state.text().startsWith("The clock was set forward"));
    }

    private List<State> states(Locale locale) {
        return new ViewMaker(folder, locale).of(kiosk.screen(), now.at()).status();
    }

    private InstantSource clock() {
        return () -> now.at();
    }

    private void set(Duration by) {
        now = new DeviceClock.Moment(now.at().plus(by), now.nanos());
    }
}
