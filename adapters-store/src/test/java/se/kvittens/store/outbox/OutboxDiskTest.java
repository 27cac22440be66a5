package se.kvittens.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.badday.Said;
import se.kvittens.store.badday.SmallDisk;

/** A kiosk whose disk is full or can't be written: it says so, and has what it acknowledged, and nothing else. */
class OutboxDiskTest {

    private static final boolean IS_ROOT = "root".equals(System.getProperty("user.name"));

    @TempDir
    private Path folder;

    @AfterEach
    void makeWritable() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** A file may not grow beyond a limit of the process: to the outbox that is a full disk. */
    @Test
    void where_there_is_no_more_space_that_is_said_and_what_was_acknowledged_is_there() throws IOException {
        Path file = folder.resolve("outbox.db");
        // The native library comes into the folder while there is space.
        try (Said said = new Said(OutboxWriter.start(List.of(), file, 0))) {
            said.awaitEnd();
        }
        List<String> put = new ArrayList<>();
        try (Said said = new Said(OutboxWriter.start(List.of("prlimit", "--fsize=300000"), file, 150))) {
            said.awaitEnd();
            put.addAll(said.acknowledged("put"));
            assertThat(said.faults()).isNotEmpty().containsOnly("FULL");
        }
        try (FileOutbox outbox = FileOutbox.open(file).get()) {
            assertThat(names(outbox)).isNotEmpty().isEqualTo(put);
        }
    }

    @Test
    void on_a_full_disk_it_goes_on_once_there_is_space_again() throws IOException {
        Path file = folder.resolve("outbox.db");
        try (SmallDisk disk = SmallDisk.mount(folder);
                FileOutbox outbox = FileOutbox.open(file).get()) {
            disk.fill();
            List<String> acknowledged = new ArrayList<>();
            Either<JournalFault, Kept> answer = put(outbox, acknowledged);
            while (answer.isRight()) {
                answer = put(outbox, acknowledged);
            }
            assertThat(answer.getLeft()).isEqualTo(JournalFault.FULL);
            assertThat(put(outbox, acknowledged).getLeft()).isEqualTo(JournalFault.FULL);

            disk.makeRoom();

            assertThat(names(outbox)).isNotEmpty().isEqualTo(acknowledged);
            assertThat(put(outbox, acknowledged).isRight()).isTrue();
            assertThat(names(outbox)).doesNotHaveDuplicates().isEqualTo(acknowledged);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"outbox.db", "outbox.db.lock", "."})
    void a_file_or_folder_that_may_only_be_read_is_said_and_nothing_in_it_is_lost(String what) throws IOException {
        Path file = folder.resolve("outbox.db");
        List<String> acknowledged = new ArrayList<>();
        try (FileOutbox outbox = FileOutbox.open(file).get()) {
            assertThat(put(outbox, acknowledged).isRight()).isTrue();
        }
        Path closed = folder.resolve(what).normalize();
        Files.setPosixFilePermissions(
                closed, PosixFilePermissions.fromString(what.equals(".") ? "r-x------" : "r--------"));

        assertThat(faultsOfWriter(file)).isNotEmpty().containsOnly("READ_ONLY");

        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        try (FileOutbox outbox = FileOutbox.open(file).get()) {
            assertThat(names(outbox)).isEqualTo(acknowledged);
        }
    }

    /** Who may do everything, gives up the power to write what may only be read. */
    private static List<String> faultsOfWriter(Path file) throws IOException {
        List<String> before =
                IS_ROOT ? List.of("setpriv", "--inh-caps=-dac_override", "--bounding-set=-dac_override") : List.of();
        try (Said said = new Said(OutboxWriter.start(before, file, 2))) {
            said.awaitEnd();
            assertThat(said.acknowledged("put")).isEmpty();
            return said.faults();
        }
    }

    private static Either<JournalFault, Kept> put(Outbox outbox, List<String> acknowledged) {
        return outbox.put(OutboxWriter::content).peek(kept -> acknowledged.add("put-" + kept.number()));
    }

    private static List<String> names(Outbox outbox) {
        return outbox.kept(Instant.MIN).get().stream()
                .map(each -> "put-" + each.number())
                .toList();
    }
}
