package se.kvittens.examples.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.kiosk.Screen;
import se.kvittens.application.outbox.BackOff;
import se.kvittens.application.outbox.DeviceClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.application.tapping.ReaderHealth;
import se.kvittens.application.tapping.ReaderName;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagHappening.TagIssued;
import se.kvittens.domain.tag.TagHappening.TagMounted;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.examples.kiosk.view.View;
import se.kvittens.examples.kiosk.view.View.State;
import se.kvittens.examples.kiosk.view.View.Tone;
import se.kvittens.examples.kiosk.view.ViewMaker;
import se.kvittens.files.kioskfolder.KioskFolder;
import se.kvittens.files.kioskfolder.TagCopy;
import se.kvittens.nfc.emulated.EmulatedReader;
import se.kvittens.nfc.loop.Clocks;
import se.kvittens.store.outbox.FileOutbox;

/** A kiosk that has never known a tag asks for them before it reads any, and goes on without where nobody answers. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FirstTagsTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    @TempDir
    Path root;

    private final Clocks machine = Clocks.ofThisMachine();
    private final EmulatedReader reader = new EmulatedReader(new ReaderName("emulated"), machine);
    private KioskFolder folder;
    private FileOutbox outbox;
    private TagCopy copy;

    @BeforeEach
    void soundFolder() {
        KioskRig.folder(root, "");
        folder = KioskFolder.open(root, YearMonth.of(2025, 10)).get();
        outbox = FileOutbox.open(root.resolve("outbox.db")).get();
        copy = new TagCopy(root.resolve("tags.csv"));
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void a_new_kiosk_reads_only_once_it_has_been_told_of_tags() {
        List<ReaderHealth.State> whenAsked = new ArrayList<>();
        try (RunningKiosk running = kiosk(FOR_EVER, after -> {
            whenAsked.add(reader.health().state());
            return Either.right(new TagJournal.Page(2, 0, record()));
        })) {
            running.start();

            assertThat(whenAsked).first().isNotEqualTo(ReaderHealth.State.UP);
            assertThat(tapped(running).receipt().orElseThrow().tag()).isEqualTo(TagFinding.OWN);
            assertThat(words(running, Locale.ENGLISH))
                    .noneMatch(state -> state.text().contains("tags"));
        }
    }

    @Test
    void it_asks_again_while_it_waits() {
        List<Long> asked = new ArrayList<>();
        try (RunningKiosk running = kiosk(FOR_EVER, after -> {
            asked.add(after);
            return asked.size() < 3
                    ? Either.left(JournalFault.UNREACHABLE)
                    : Either.right(new TagJournal.Page(2, 0, record()));
        })) {
            running.start();

            assertThat(running.kiosk().screen().knowsTags()).isTrue();
        }
    }

    @Test
    void an_office_that_has_recorded_none_is_an_answer() {
        try (RunningKiosk running = kiosk(FOR_EVER, after -> Either.right(new TagJournal.Page(0, 0, List.of())))) {
            running.start();

            assertThat(words(running, Locale.ENGLISH)).contains(new State(Tone.warn, "This kiosk knows no tags yet"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Fetching the tags from the office; then the reader starts | This kiosk knows no tags yet
            sv | Hämtar taggarna från kontoret; sedan startar läsaren | Kiosken känner inte till några taggar än
            """)
    void with_the_office_away_it_goes_on_and_says_that_it_knows_none(String language, String first, String then) {
        Locale locale = Locale.forLanguageTag(language);
        try (RunningKiosk running = kiosk(Duration.ZERO, after -> Either.left(JournalFault.UNREACHABLE))) {
            assertThat(words(running, locale)).contains(new State(Tone.plain, first));
            running.start();

            assertThat(words(running, locale)).contains(new State(Tone.warn, then));
            assertThat(home(running, locale)).contains(then);
            Screen screen = tapped(running);
            assertThat(screen.receipt().orElseThrow().tag()).isEqualTo(TagFinding.UNKNOWN);
            assertThat(screen.counts().unplaced()).isEqualTo(1);
        }
    }

    @Test
    void what_it_did_not_know_is_known_when_the_office_is_back() throws InterruptedException {
        CountDownLatch isBack = new CountDownLatch(1);
        try (RunningKiosk running = kiosk(
                Duration.ZERO,
                after -> isBack.getCount() > 0
                        ? Either.left(JournalFault.UNREACHABLE)
                        : Either.right(new TagJournal.Page(2, 0, record())))) {
            running.start();
            tapped(running);
            CountDownLatch isKnown = new CountDownLatch(1);
            running.kiosk().tell(screen -> {
                if (screen.knowsTags()) {
                    isKnown.countDown();
                }
            });
            isBack.countDown();
            isKnown.await();

            assertThat(running.kiosk()
                            .screen()
                            .prompts()
                            .get(0)
                            .suggested()
                            .orElseThrow()
                            .label())
                    .isEqualTo("Anna Svensson");
        }
    }

    @Test
    void a_kiosk_that_knew_tags_waits_for_nobody() throws IOException {
        copy.write(record());
        CountDownLatch isOver = new CountDownLatch(1);
        try (RunningKiosk running = kiosk(FOR_EVER, after -> {
            await(isOver);
            return Either.left(JournalFault.UNREACHABLE);
        })) {
            running.start();

            assertThat(tapped(running).receipt().orElseThrow().tag()).isEqualTo(TagFinding.OWN);
            isOver.countDown();
        }
    }

    @Test
    void one_that_is_stopped_while_it_waits_reads_nothing() throws InterruptedException {
        CountDownLatch isAsked = new CountDownLatch(1);
        RunningKiosk running = kiosk(FOR_EVER, after -> {
            isAsked.countDown();
            return Either.left(JournalFault.UNREACHABLE);
        });
        Thread starting = new Thread(running::start, "starting");
        starting.start();
        isAsked.await();
        running.close();
        starting.join();

        assertThat(reader.health().state()).isNotEqualTo(ReaderHealth.State.UP);
    }

    private RunningKiosk kiosk(Duration patience, LongFunction<Either<JournalFault, TagJournal.Page>> tagsAfter) {
        return new RunningKiosk(
                new RunningKiosk.Parts(
                        folder,
                        outbox,
                        (carer, happening, deed) -> new Outcome.NotRecorded(JournalFault.UNREACHABLE),
                        tagsAfter,
                        copy,
                        reader,
                        () -> new DeviceClock.Moment(machine.wall().instant(), machine.nanos()),
                        new BackOff(Duration.ofMillis(1), Duration.ofMillis(20)),
                        patience),
                new Silent());
    }

    private Screen tapped(RunningKiosk running) {
        reader.tap(KioskRig.BADGE);
        reader.tap(KioskRig.ANNAS);
        return running.kiosk().screen();
    }

    private List<State> words(RunningKiosk running, Locale locale) {
        return view(running, locale).status();
    }

    private List<String> home(RunningKiosk running, Locale locale) {
        return view(running, locale).panel(View.HOME).blocks().stream()
                .flatMap(block -> block.said().stream())
                .map(View.Said::text)
                .toList();
    }

    private View view(RunningKiosk running, Locale locale) {
        return new ViewMaker(folder, locale)
                .of(running.kiosk().screen(), machine.wall().instant());
    }

    private List<RecordedTag> record() {
        Instant before = machine.wall().instant().minus(Duration.ofDays(1));
        Deed deed = new Deed("x1", Role.PLANNER, before, "");
        return List.of(
                new RecordedTag(new TagIssued(KioskRig.ANNAS, new ProviderId("Norra")), deed, before),
                new RecordedTag(new TagMounted(KioskRig.ANNAS, new RecipientId("r1")), deed, before));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
