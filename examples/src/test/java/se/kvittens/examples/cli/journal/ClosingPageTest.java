package se.kvittens.examples.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Project;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.TappedMonths;

/** The example of the page on closing is what the program says, command by command. */
class ClosingPageTest {

    private static final Pattern COMMAND = Pattern.compile("(?<when>\\S+) \\$ kvittens (?<words>.+)");
    private static final Pattern PLACE = Pattern.compile("2024-1[01]|journal\\.db|basis");

    @TempDir
    private Path folder;

    @Test
    void the_example_is_what_the_program_says() {
        TappedMonths months = TappedMonths.withThreeVisits(folder);
        List<String> told = new ArrayList<>();
        List<String> said = new ArrayList<>();

        for (String line : example()) {
            told.add(line);
            Matcher command = COMMAND.matcher(line);
            if (command.matches()) {
                said.add(line);
                said.addAll(run(months, command.group("when"), command.group("words")));
            }
        }

        assertThat(said).isEqualTo(told).hasSizeGreaterThan(20);
    }

    private List<String> run(TappedMonths months, String when, String words) {
        Object[] placed = Pattern.compile(" ")
                .splitAsStream(words)
                .map(word ->
                        PLACE.matcher(word).matches() ? folder.resolve(word).toString() : word)
                .toArray();
        Ran ran = months.run(when, placed);
        return (ran.out() + ran.err()).replace(folder + "/", "").lines().toList();
    }

    /** The lines within the fences of the page. */
    private static List<String> example() {
        List<String> lines = new ArrayList<>();
        boolean isInside = false;
        for (String line :
                Project.text(Project.root().resolve("docs/closing.md")).lines().toList()) {
            if (line.equals("```")) {
                isInside = !isInside;
            } else if (isInside) {
                lines.add(line);
            }
        }
        return lines;
    }
}
