package se.kvittens.files.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the project that the code makes: checked in, and held to be what the code makes today. */
public final class GeneratedFile {

    private static final String SWITCH = "kvittens.regenerate";

    private GeneratedFile() {}

    /** Writes the file where the switch is on; fails where it holds something else. */
    public static void assertFresh(Path file, String made) throws IOException {
        if (Boolean.getBoolean(SWITCH)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        String there = Files.exists(file) ? Files.readString(file) : "";
        assertThat(there.equals(made))
                .withFailMessage(() -> staleness(file, there, made))
                .isTrue();
    }

    static String staleness(Path file, String there, String made) {
        return "%s is not what the code makes of it now (it has %d lines, %d would be made; the first that differs is %d).%n"
                        .formatted(file, there.lines().count(), made.lines().count(), firstDifference(there, made))
                + "Write it anew with: mvn test -pl adapters-files -am -D" + SWITCH
                + "=true, and look at the difference.";
    }

    private static long firstDifference(String there, String made) {
        String[] left = there.split("\n", -1);
        String[] right = made.split("\n", -1);
        int line = 0;
        while (line < left.length && line < right.length && left[line].equals(right[line])) {
            line++;
        }
        return line + 1L;
    }
}
