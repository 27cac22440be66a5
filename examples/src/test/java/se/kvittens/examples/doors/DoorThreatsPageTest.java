package se.kvittens.examples.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of what could go wrong at a door names a test for each, and each is there. */
class DoorThreatsPageTest {

    private static final Path HOUSE = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties|Contract))(?:\\.(\\w+))?`");

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git");

    @Test
    void each_threat_names_tests_that_are_there() throws IOException {
        Map<String, String> sources = sources();
        List<String> rows = Files.readAllLines(HOUSE.resolve("docs/door-threats.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat"))
                .toList();

        assertThat(rows).hasSizeGreaterThan(30).allSatisfy(row -> {
            List<MatchResult> named = TEST.matcher(row).results().toList();
            assertThat(named).isNotEmpty().allSatisfy(each -> {
                assertThat(sources).containsKey(each.group(1));
                if (each.group(2) != null) {
                    assertThat(sources.get(each.group(1))).containsPattern("void " + each.group(2) + "\\(");
                }
            });
        });
    }

    /** By the name of the class; two modules may have tests of one name. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Files.walkFileTree(HOUSE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(nameOf(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.toString().endsWith(".java")) {
                    sources.merge(nameOf(file), Files.readString(file), String::concat);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
