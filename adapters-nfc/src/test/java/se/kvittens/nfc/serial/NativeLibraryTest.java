package se.kvittens.nfc.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading the native library does, each in a program of its own. */
class NativeLibraryTest {

    @TempDir
    Path folder;

    /** The library is unpacked where programs may write; nowhere of that is there here. */
    @Test
    void a_library_that_can_be_unpacked_nowhere_is_told_as_a_reason() throws Exception {
        assertThat(run("-Djava.io.tmpdir=/dev/null/none", "-Duser.home=/dev/null/none"))
                .contains("NATIVE_LIBRARY")
                .contains("ended");
    }

    @Test
    void a_library_that_was_put_where_it_is_looked_for_leaves_nothing_in_the_folder_for_temporary_files()
            throws Exception {
        String library = System.getProperty("jSerialComm.library.path");

        assertThat(run("-Djava.io.tmpdir=" + folder, "-Duser.home=" + folder, "-DjSerialComm.library.path=" + library))
                .contains("NO_PORT");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private static String run(String... properties) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(properties));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), NativeLibraryProbe.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
