package se.kvittens.examples.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.files.servefolder.Overrides.Variable;

/** What the unit of systemd and the image of a container say is there: the jar, the command, its settings. */
class InstallationTest {

    private static final Path ROOT = Project.root();
    private static final String UNIT = Project.text(ROOT.resolve("examples/systemd/kvittens.service"));
    private static final String IMAGE = Project.text(ROOT.resolve("examples/container/Containerfile"));
    private static final String PAGE = Project.text(ROOT.resolve("docs/operation.md"));

    @TempDir
    Path folder;

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static List<String> ofUnit() {
        return List.of(found("^ExecStart=(.+)$", UNIT).get(0).split(" "));
    }

    private static List<String> ofImage() throws IOException {
        JsonMapper mapper = new JsonMapper();
        Stream.Builder<String> words = Stream.builder();
        for (String instruction : List.of("ENTRYPOINT", "CMD")) {
            JsonNode list =
                    mapper.readTree(found("^" + instruction + " (.+)$", IMAGE).get(0));
            list.forEach(word -> words.add(word.asText()));
        }
        return words.build().toList();
    }

    @Test
    void both_start_the_jar_that_the_build_makes_as_the_launcher_does() throws IOException {
        String launcher = Project.text(ROOT.resolve("kvittens"));
        for (List<String> command : List.of(ofUnit(), ofImage())) {
            assertThat(command.get(command.indexOf("-jar") + 1)).endsWith("/kvittens.jar");
            assertThat(command.stream().filter(each -> each.startsWith("-D")))
                    .isNotEmpty()
                    .allMatch(launcher::contains);
        }
        assertThat(launcher).contains("examples/target/kvittens.jar");
        assertThat(IMAGE).contains("/src/examples/target/kvittens.jar", "-pl examples -am package");
        assertThat(found("outputFile>.*/([a-z.]+)<", Project.text(ROOT.resolve("examples/pom.xml"))))
                .contains("kvittens.jar");
    }

    /** The command that they give is run, on a folder that is not there: that much of it is understood. */
    @Test
    void both_give_a_command_that_there_is() throws IOException {
        for (List<String> command : List.of(ofUnit(), ofImage())) {
            List<String> said = command.subList(command.indexOf("-jar") + 2, command.size());
            assertThat(said).endsWith("/etc/kvittens");
            Object[] arguments = Stream.concat(
                            said.subList(0, said.size() - 1).stream(), Stream.of(folder.resolve("nowhere")))
                    .toArray();
            assertThat(Ran.english(arguments).isRefused().err()).contains("MISSING_FILE", "serve.yaml");
        }
    }

    @Test
    void what_they_set_in_the_environment_is_read() {
        List<String> read = Arrays.stream(Variable.values()).map(Enum::name).toList();
        List<String> set = Stream.of(UNIT, IMAGE)
                .flatMap(text -> found("(KVITTENS_SERVE_[A-Z]+)=", text).stream())
                .toList();

        assertThat(set).isNotEmpty().isSubsetOf(read);
        assertThat(found("(KVITTENS_STORE_[A-Z]+)", UNIT))
                .isNotEmpty()
                .allMatch(Project.text(ROOT.resolve("docs/journal.md"))::contains);
    }

    @Test
    void neither_is_anybody_who_could_do_more_than_serve() {
        assertThat(found("^USER (.+)$", IMAGE)).containsExactly("65532:65532");
        assertThat(IMAGE.indexOf("\nUSER ")).isLessThan(IMAGE.indexOf("\nENTRYPOINT "));
        assertThat(UNIT.lines())
                .contains("DynamicUser=yes", "ProtectSystem=strict", "NoNewPrivileges=yes", "CapabilityBoundingSet=")
                .as("Java could not run")
                .doesNotContain("MemoryDenyWriteExecute=yes");
        assertThat(found("(/var/lib/[a-z]+)", UNIT))
                .containsOnly("/var/lib/" + found("^StateDirectory=(.+)$", UNIT).get(0));
    }

    @Test
    void the_image_asks_how_it_is_at_the_port_at_which_it_listens() {
        String port =
                found("KVITTENS_SERVE_ADDRESS=0\\.0\\.0\\.0:(\\d+)", IMAGE).get(0);

        assertThat(IMAGE).contains("EXPOSE " + port + " ", "/dev/tcp/127.0.0.1/" + port, "GET /health/ready HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"examples/systemd/kvittens.service", "examples/container/Containerfile"})
    void the_page_on_operation_tells_of_each(String file) {
        assertThat(PAGE).contains(file);
        assertThat(ROOT.resolve(file)).isRegularFile();
    }

    /** Where systemd is not there, nobody can judge it, and the test says so. */
    @Test
    void systemd_understands_the_unit() throws Exception {
        Path unit = folder.resolve("kvittens.service");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(unit, UNIT.replace("/usr/bin/java", java));

        Optional<String> judged = said("systemd-analyze", "verify", "--man=no", unit.toString());
        if (judged.isEmpty()) {
            System.out.println("Not judged: examples/systemd/kvittens.service, since systemd-analyze is not there");
            return;
        }
        assertThat(judged.get().lines().filter(line -> line.contains("kvittens")))
                .isEmpty();
    }

    /** What a program says; empty where there is none. */
    private static Optional<String> said(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return Optional.of(text);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
