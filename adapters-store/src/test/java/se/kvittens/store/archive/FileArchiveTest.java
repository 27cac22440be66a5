package se.kvittens.store.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvittens.application.archiving.Archive.Extent;
import se.kvittens.application.archiving.ArchiveFault;
import se.kvittens.application.archiving.ArchiveFault.Flaw;
import se.kvittens.application.archiving.ArchiveFault.Flawed;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.archive.text.Seal;
import se.kvittens.store.badday.Taps;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/** What is refused of an archive, and that nothing is taken in then. */
class FileArchiveTest {

    @TempDir
    private Path folder;

    private Store from;
    private Store to;
    private Path file;

    @BeforeEach
    void fill() {
        from = StorePlace.embedded(folder.resolve("from.db"), () -> Filled.EIGHT)
                .openFor(Taps.TOWN)
                .get();
        to = StorePlace.embedded(folder.resolve("to.db"), () -> Filled.EIGHT)
                .openFor(Taps.TOWN)
                .get();
        file = folder.resolve("journal.ndjson");
        Filled filled = new Filled(from, new Random(5));
        for (int number = 0; number < 4; number++) {
            filled.visit("v" + number);
        }
        filled.reading();
        filled.erase();
        from.archive(file).takeOut();
    }

    @AfterEach
    void close() {
        from.close();
        to.close();
    }

    @Test
    void how_much_it_was_is_told() {
        Either<ArchiveFault, Extent> taken = to.archive(file).takeIn();

        assertThat(taken.get().entries()).isEqualTo(10);
        assertThat(taken.get().streams())
                .isEqualTo(lines().filter(line -> line.contains("\"is\":\"stream\""))
                        .count());
        assertThat(taken.get().people())
                .isEqualTo(lines().filter(line -> line.contains("\"is\":\"person\""))
                        .count());
    }

    @Test
    void a_file_that_is_there_is_left_as_it_is() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThat(from.archive(file).takeOut()).isEqualTo(Either.left(new ArchiveFault.Taken()));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_store_that_holds_something_takes_nothing_in() {
        assertThat(from.archive(file).takeIn()).isEqualTo(Either.left(new ArchiveFault.NotEmpty()));
        assertThat(to.archive(file).takeIn().isRight()).isTrue();
        assertThat(to.archive(file).takeIn()).isEqualTo(Either.left(new ArchiveFault.NotEmpty()));
    }

    @Test
    void a_folder_that_is_not_there_is_said_and_nothing_is_left() {
        assertThat(from.archive(folder.resolve("none/journal.ndjson")).takeOut())
                .isEqualTo(Either.left(new ArchiveFault.OfPlace(JournalFault.UNREACHABLE)));
        assertThat(to.archive(folder.resolve("none.ndjson")).takeIn())
                .isEqualTo(Either.left(new ArchiveFault.OfPlace(JournalFault.UNREACHABLE)));
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void cut_short_at_every_byte_it_is_refused_and_nothing_is_taken_in() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            Either<ArchiveFault, Extent> taken = to.archive(file).takeIn();
            assertThat(taken.isLeft()).as("" + length).isTrue();
            assertThat(taken.getLeft()).as("" + length).isInstanceOf(Flawed.class);
        }
        Files.write(file, whole);
        assertThat(to.archive(file).takeIn().isRight()).isTrue();
    }

    @Test
    void with_any_bit_changed_it_is_refused_with_its_line() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << (at % 8));
            Files.write(file, damaged);

            Either<ArchiveFault, Extent> taken = to.archive(file).takeIn();
            assertThat(taken.isLeft()).as("" + at).isTrue();
            assertThat(((Flawed) taken.getLeft()).line())
                    .as("" + at)
                    .isBetween(lineOf(at, whole), lineOf(at, whole) + 1);
        }
    }

    static Stream<Arguments> flaws() {
        return Stream.of(
                arguments("a line is missing", 8, "", (UnaryOperator<String>) line -> null, Flaw.OUT_OF_ORDER),
                arguments(
                        "another letter",
                        2,
                        "",
                        (UnaryOperator<String>) line -> line.replace("CARER", "CARED"),
                        Flaw.CHANGED),
                arguments("no JSON", 3, "", (UnaryOperator<String>) line -> "hej", Flaw.MALFORMED),
                arguments("JSON of others", 3, "", (UnaryOperator<String>) line -> "{\"a\":1}", Flaw.MALFORMED),
                arguments("a newer format", 1, "version", sealed("\"version\":1", "\"version\":2"), Flaw.NEWER_FORMAT),
                arguments(
                        "written before it named its municipality",
                        1,
                        "municipality",
                        sealed(",\"municipality\":\"" + Taps.TOWN + "\"", ""),
                        Flaw.INVALID),
                arguments("another format", 1, "format", sealed("kvittens", "other"), Flaw.INVALID),
                arguments("a kind of a newer program", 2, "kind", sealed("CARER", "LIFTS"), Flaw.NEWER_FORMAT),
                arguments("a field of a newer program", 2, "more", sealed("{", "{\"more\":\"\","), Flaw.NEWER_FORMAT),
                arguments(
                        "a stream that is not whole",
                        0,
                        "",
                        sealed("\"version\":", "\"version\":1"),
                        Flaw.OTHER_LINES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void what_is_flawed_is_refused_by_its_line_and_field(
            String name, int number, String field, UnaryOperator<String> change, Flaw flaw) throws IOException {
        List<String> lines = new ArrayList<>(lines().toList());
        int at = number == 0 ? 1 : number - 1;
        String changed = change.apply(lines.get(at));
        if (changed == null) {
            lines.remove(at);
        } else {
            lines.set(at, changed);
        }
        Files.write(file, lines, StandardCharsets.UTF_8);

        Flawed flawed = (Flawed) to.archive(file).takeIn().getLeft();

        assertThat(flawed.flaw()).isEqualTo(flaw);
        if (number > 0 && changed != null) {
            assertThat(flawed.line()).isEqualTo(number);
            assertThat(flawed.field()).isEqualTo(field);
        }
    }

    @Test
    void lines_that_are_whole_and_were_not_written_together_are_refused() throws IOException {
        List<String> lines = new ArrayList<>(lines().toList());
        int person = 0;
        while (!lines.get(person).contains("\"is\":\"person\"")) {
            person++;
        }
        lines.set(person, sealed("\"recipient\":\"", "\"recipient\":\"x").apply(lines.get(person)));
        Files.write(file, lines, StandardCharsets.UTF_8);

        assertThat(to.archive(file).takeIn())
                .isEqualTo(Either.left(new Flawed(lines.size(), "sha256", Flaw.OTHER_LINES)));
        assertThat(to.check().get().streams()).isZero();
    }

    @Test
    void what_stands_after_its_end_is_refused() throws IOException {
        List<String> lines = new ArrayList<>(lines().toList());
        lines.add(lines.get(0));
        Files.write(file, lines, StandardCharsets.UTF_8);

        assertThat(to.archive(file).takeIn()).isEqualTo(Either.left(new Flawed(lines.size(), "", Flaw.TOO_LONG)));
    }

    /** Changes a line and gives it the check sum that goes with that. */
    private static UnaryOperator<String> sealed(String from, String to) {
        return line -> {
            String json = Seal.opened(line).orElseThrow();
            int at = json.indexOf(from);
            return Seal.sealed(json.substring(0, at) + to + json.substring(at + from.length()));
        };
    }

    private static long lineOf(int at, byte[] whole) {
        long line = 1;
        for (int i = 0; i < at; i++) {
            line += whole[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private Stream<String> lines() {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8).stream();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
