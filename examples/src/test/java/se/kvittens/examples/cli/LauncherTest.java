package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code kvittens}, with a made-up Java and made-up locales that say what they were given. */
class LauncherTest {

    @TempDir
    private Path folder;

    private final Map<String, String> language = new TreeMap<>();

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(folder.resolve("examples/target"));
        Files.writeString(folder.resolve("examples/target/kvittens.jar"), "");
        Files.copy(Project.root().resolve("kvittens"), folder.resolve("kvittens"));
        script("jdk/bin/java", "echo \"${LC_ALL-}|${LC_CTYPE-}|${LANG-}\"");
        locales("C.UTF-8");
    }

    /** A machine which has these locales with UTF-8, and C. */
    private void locales(String names) throws IOException {
        script("bin/locale", """
                has() { case " %s " in *" $1 "*) return 0 ;; *) return 1 ;; esac; }
                [ "$1" = charmap ] || { printf '%%s\\n' C %s; exit; }
                for name in "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" "${LC_ALL:-${LANG:-C}}"; do
                    [ "$name" = C ] || has "$name" || echo "locale: Cannot set LC_ALL to default locale" >&2
                done
                has "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" && echo UTF-8 || echo ANSI_X3.4-1968
                """.formatted(names, names));
    }

    private void script(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What the program is given: LC_ALL, LC_CTYPE and LANG. */
    private String given() throws IOException, InterruptedException {
        ProcessBuilder launcher =
                new ProcessBuilder(List.of("/bin/sh", folder.resolve("kvittens").toString(), "x"));
        launcher.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        launcher.environment().putAll(language);
        launcher.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        launcher.environment().merge("PATH", folder.resolve("bin") + ":", (path, bin) -> bin + path);
        Process process = launcher.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.strip();
    }

    @Test
    void a_language_with_utf_8_is_left_as_it_is() throws IOException, InterruptedException {
        locales("C.UTF-8 sv_SE.UTF-8");
        language.put("LANG", "sv_SE.UTF-8");

        assertThat(given()).isEqualTo("||sv_SE.UTF-8");
    }

    @Test
    void without_a_language_only_the_characters_are_set() throws IOException, InterruptedException {
        assertThat(given()).isEqualTo("|C.UTF-8|");
    }

    @Test
    void where_everything_is_set_to_c_it_is_set_to_c_with_utf_8() throws IOException, InterruptedException {
        language.put("LC_ALL", "C");

        assertThat(given()).isEqualTo("C.UTF-8||");
    }

    @Test
    void a_language_that_is_not_installed_gives_way() throws IOException, InterruptedException {
        language.put("LANG", "sv_SE.UTF-8");

        assertThat(given()).isEqualTo("C.UTF-8||sv_SE.UTF-8");
    }

    @Test
    void a_machine_without_the_usual_names_gets_what_it_has() throws IOException, InterruptedException {
        locales("fi_FI.UTF-8");
        language.put("LC_ALL", "C");

        assertThat(given()).isEqualTo("fi_FI.UTF-8||");
    }

    @Test
    void a_machine_with_none_runs_all_the_same() throws IOException, InterruptedException {
        locales("");
        language.put("LC_ALL", "C");

        assertThat(given()).isEqualTo("C||");
    }
}
