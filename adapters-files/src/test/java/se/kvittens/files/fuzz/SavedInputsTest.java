package se.kvittens.files.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.kvittens.files.docs.ProjectFolder;

/**
 * The targets of the fuzzer, on its seeds and on what it once found. An input is called after what it found;
 * docs/mutation-and-fuzzing.md says how to run the fuzzer itself.
 */
class SavedInputsTest {

    private static final Path MODULE = ProjectFolder.root().resolve("adapters-files");
    private static final Path SAVED = MODULE.resolve("src/test/resources/fuzz");

    /** What a fuzzer calls. */
    @FunctionalInterface
    private interface Target {
        void on(byte[] bytes) throws Exception;
    }

    @TestFactory
    Stream<DynamicTest> rule_books() throws IOException {
        return tests(
                RuleBookFuzz::fuzzerTestOneInput,
                SAVED.resolve("rule-book"),
                MODULE.resolve("src/main/resources/rulebooks"),
                ProjectFolder.docs("examples/rulebooks"));
    }

    @TestFactory
    Stream<DynamicTest> rule_cases() throws IOException {
        return tests(
                RuleCaseFuzz::fuzzerTestOneInput,
                SAVED.resolve("rule-case"),
                MODULE.resolve("src/test/resources/cases"));
    }

    @TestFactory
    Stream<DynamicTest> month_folders() throws IOException {
        return tests(MonthFolderFuzz::fuzzerTestOneInput, SAVED.resolve("month-folder"));
    }

    @TestFactory
    Stream<DynamicTest> csv_files() throws IOException {
        return tests(CsvFuzz::fuzzerTestOneInput, SAVED.resolve("csv"));
    }

    @TestFactory
    Stream<DynamicTest> times() throws IOException {
        return tests(TimesFuzz::fuzzerTestOneInput, SAVED.resolve("times"));
    }

    @TestFactory
    Stream<DynamicTest> profiles() throws IOException {
        return tests(ProfileFuzz::fuzzerTestOneInput, SAVED.resolve("profile"));
    }

    private static Stream<DynamicTest> tests(Target target, Path... folders) throws IOException {
        List<Path> inputs = Stream.of(folders).flatMap(SavedInputsTest::filesOf).toList();
        assertThat(inputs).isNotEmpty();
        return inputs.stream()
                .map(input -> DynamicTest.dynamicTest(
                        input.getFileName().toString(), () -> target.on(Files.readAllBytes(input))));
    }

    private static Stream<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
