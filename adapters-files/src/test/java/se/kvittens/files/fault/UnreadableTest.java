package se.kvittens.files.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why a file can't be read is said in words, and never by the name of a class. */
class UnreadableTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @TempDir
    private Path folder;

    @Test
    void a_reason_is_known_by_the_file_and_by_what_the_disk_says() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "");

        assertThat(Unreadable.of(folder, new IOException("Is a directory"))).isEqualTo(Unreadable.FOLDER);
        assertThat(Unreadable.of(file, new NoSuchFileException("a"))).isEqualTo(Unreadable.MISSING);
        assertThat(Unreadable.of(file, new AccessDeniedException("a"))).isEqualTo(Unreadable.NO_RIGHT);
        assertThat(Unreadable.of(file.resolve("kiosk.yaml"), new FileSystemException("a")))
                .isEqualTo(Unreadable.NO_FOLDER);
        assertThat(Unreadable.of(file, new IOException("Input/output error"))).isEqualTo(Unreadable.OTHER);
    }

    @Test
    void each_reason_is_said_in_both_languages() {
        for (Unreadable each : Unreadable.values()) {
            Fault fault = new Fault(FaultKind.UNREADABLE_FILE, "a.csv", 0, "", "", each.name());

            assertThat(new FaultText(Locale.ENGLISH).what(fault))
                    .startsWith("The file can't be read (")
                    .doesNotContain(each.name());
            assertThat(new FaultText(SWEDISH).what(fault))
                    .startsWith("Filen kan inte läsas (")
                    .doesNotContain(each.name());
        }
        assertThat(new FaultText(SWEDISH).of(Unreadable.fault(folder, new IOException())))
                .contains("UNREADABLE_FILE Filen kan inte läsas (den är en mapp).");
    }
}
