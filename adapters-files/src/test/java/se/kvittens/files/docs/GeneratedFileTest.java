package se.kvittens.files.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@DisabledIfSystemProperty(named = "kvittens.regenerate", matches = "true")
class GeneratedFileTest {

    @TempDir
    Path folder;

    @Test
    void a_fresh_file_passes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "one\ntwo\n");

        GeneratedFile.assertFresh(file, "one\ntwo\n");
    }

    @Test
    void a_stale_file_fails_and_says_how_to_write_it() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "one\ntwo\n");

        assertThatThrownBy(() -> GeneratedFile.assertFresh(file, "one\n2\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.md is not what the code makes", "the first that differs is 2")
                .hasMessageContaining("-Dkvittens.regenerate=true");
        assertThat(file).hasContent("one\ntwo\n");
    }

    @Test
    void a_file_that_is_not_there_fails() {
        assertThatThrownBy(() -> GeneratedFile.assertFresh(folder.resolve("none.md"), "one\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("none.md");
    }
}
