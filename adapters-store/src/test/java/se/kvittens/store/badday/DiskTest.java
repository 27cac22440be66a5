package se.kvittens.store.badday;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.badday.Writer.Surroundings;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** A disk that is full or can't be written. */
class DiskTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Taps.EIGHT);
    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    private static final String LIBRARY = ".sqlite-" + SQLiteJDBCLoader.getVersion();

    @TempDir
    private Path folder;

    @AfterEach
    void makeWritable() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** A file may not grow beyond a limit of the process: to the store that is a full disk. */
    @Test
    void where_there_is_no_more_space_that_is_said_and_what_was_acknowledged_is_there() throws IOException {
        Path file = folder.resolve("journal.db");
        // The native library comes into the folder while there is space.
        try (Said said = new Said(Writer.start(Surroundings.USUAL, file.toString(), "r", "0"))) {
            said.awaitEnd();
        }
        List<String> acknowledged = new ArrayList<>();
        try (Said said = new Said(Writer.start(limitedTo(400_000), file.toString(), "r", "150"))) {
            said.awaitEnd();
            acknowledged.addAll(said.acknowledged("r"));
            assertThat(said.faults()).isNotEmpty().containsOnly("FULL");
            assertThat(acknowledged.size() + said.faults().size()).isEqualTo(150);
        }
        try (Store store = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
            assertThat(Taps.names(store.journal())).isNotEmpty().isEqualTo(acknowledged);
        }
    }

    @Test
    void where_there_is_no_space_for_the_native_library_that_is_said() throws IOException {
        Path file = folder.resolve("journal.db");
        try (Said said = new Said(Writer.start(limitedTo(100_000), file.toString(), "r", "1"))) {
            said.awaitEnd();
            assertThat(said.faults()).containsExactly("UNREACHABLE");
        }
        assertThat(Files.size(file)).isZero();
        try (Stream<Path> left = Files.list(folder.resolve(LIBRARY))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void the_native_library_is_where_nobody_else_may_write() throws IOException {
        try (Said said = new Said(
                Writer.start(Surroundings.USUAL, folder.resolve("journal.db").toString(), "r", "0"))) {
            said.awaitEnd();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(LIBRARY))))
                .isEqualTo("rwx------");
        try (Stream<Path> there = Files.list(folder.resolve(LIBRARY))) {
            assertThat(there).hasSize(1);
        }
    }

    private static Surroundings limitedTo(int bytes) {
        return new Surroundings(List.of("prlimit", "--fsize=" + bytes), Map.of());
    }

    @Test
    void on_a_full_disk_it_goes_on_once_there_is_space_again() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder);
                Store store = StorePlace.embedded(folder.resolve("journal.db"), CLOCK)
                        .openFor(Taps.TOWN)
                        .get()) {
            disk.fill();
            Journal journal = store.journal();
            List<String> acknowledged = new ArrayList<>();
            Either<JournalFault, ?> answer = Either.right(0);
            for (int number = 0; answer.isRight(); number++) {
                answer = tap(journal, "r-" + number, acknowledged);
            }
            assertThat(answer.getLeft()).isEqualTo(JournalFault.FULL);
            // A tap that needs fewer pages than the one that failed may find room yet.
            List<JournalFault> faults = new ArrayList<>();
            for (int number = 0; number < 20; number++) {
                tap(journal, "more-" + number, acknowledged).peekLeft(faults::add);
            }
            assertThat(faults).isNotEmpty().containsOnly(JournalFault.FULL);
            assertThat(Taps.names(journal)).isNotEmpty().isEqualTo(acknowledged);

            disk.makeRoom();

            assertThat(tap(journal, "again", acknowledged).isRight()).isTrue();
            assertThat(Taps.names(journal)).isEqualTo(acknowledged);
        }
    }

    private static Either<JournalFault, ?> tap(Journal journal, String name, List<String> acknowledged) {
        return journal.append(Taps.CARER, acknowledged.size(), List.of(Taps.tap(name)))
                .peek(recorded -> acknowledged.add(name));
    }

    @Test
    void a_file_that_may_only_be_read_is_read_and_says_so() throws IOException {
        Path file = folder.resolve("journal.db");
        try (Store store = StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get()) {
            assertThat(tap(store.journal(), "r-0", new ArrayList<>()).isRight()).isTrue();
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        // It opens, and reads before each of the two appends that are refused.
        assertThat(faultsOfWriter(file)).containsExactly("READ_ONLY", "READ_ONLY");
    }

    @Test
    void a_folder_that_may_only_be_read_is_not_opened_and_says_so() throws IOException {
        Path file = folder.resolve("journal.db");
        StorePlace.embedded(file, CLOCK).openFor(Taps.TOWN).get().close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        assertThat(faultsOfWriter(file)).containsExactly("READ_ONLY");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(faultsOfWriter(file)).containsExactly("READ_ONLY");
    }

    /** Who may do everything, gives up the power to write what may only be read. */
    private static List<String> faultsOfWriter(Path file) throws IOException {
        List<String> before =
                IS_ROOT ? List.of("setpriv", "--inh-caps=-dac_override", "--bounding-set=-dac_override") : List.of();
        try (Said said = new Said(Writer.start(new Surroundings(before, Map.of()), file.toString(), "x", "2"))) {
            said.awaitEnd();
            assertThat(said.acknowledged("x")).isEmpty();
            return said.faults();
        }
    }

    @Test
    void a_folder_that_is_not_there_is_said_to_be_unreachable() {
        assertThat(StorePlace.embedded(folder.resolve("none/journal.db"), CLOCK).openFor(Taps.TOWN))
                .isEqualTo(Either.left(JournalFault.UNREACHABLE));
    }
}
