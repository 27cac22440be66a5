package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.docs.ProjectFolder;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.Faults;

/** The text of a rule book, to be edited as a municipality would edit it. */
public record BookText(String file, String text) {

    public static final List<String> SHIPPED =
            List.of("haninge/2020-01-01", "haninge/2024-10-01", "haninge/2025-01-01", "huddinge/2023-02-13");

    public static BookText shipped(String address) {
        String file = address + ".yaml";
        return new BookText(
                file,
                ProjectFolder.text(
                        ProjectFolder.root().resolve("adapters-files/src/main/resources/rulebooks/" + file)));
    }

    public static BookText example() {
        String file = "lillkommun/2025-01-01.yaml";
        return new BookText(file, ProjectFolder.text(ProjectFolder.docs("examples/rulebooks/" + file)));
    }

    /** Edits the first such text of the file. */
    public BookText with(String old, String edited) {
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return new BookText(file, text.substring(0, at) + edited + text.substring(at + old.length()));
    }

    /** Edits the first such text of a rule's setting. */
    public BookText with(String rule, String setting, String old, String edited) {
        int at = text.indexOf("\n    " + setting + ":\n", startOf(rule));
        assertThat(at).as("%s.%s", rule, setting).isPositive();
        String rest = text.substring(at);
        assertThat(rest).contains(old);
        int there = at + rest.indexOf(old);
        return new BookText(file, text.substring(0, there) + edited + text.substring(there + old.length()));
    }

    /** Leaves a setting out, with all its lines. */
    public BookText without(String rule, String setting) {
        int from = text.indexOf("\n    " + setting + ":\n", startOf(rule)) + 1;
        return new BookText(file, text.substring(0, from) + text.substring(endOf(from, "      ")));
    }

    /** Leaves a whole rule out. */
    public BookText without(String rule) {
        int from = startOf(rule) + 1;
        return new BookText(file, text.substring(0, from) + text.substring(endOf(from, "    ")));
    }

    /** From 1: the first line that holds the text, after the line of a rule. */
    public long lineOf(String rule, String part) {
        return lineAt(text.indexOf(part, startOf(rule)));
    }

    public long lineOf(String part) {
        return lineAt(text.indexOf(part));
    }

    public RuleBook read() {
        Faults faults = new Faults();
        Optional<RuleBook> book = RuleBookReader.parse(file, text, faults);
        assertThat(faults.all()).isEmpty();
        return book.orElseThrow();
    }

    public List<Fault> faults() {
        Faults faults = new Faults();
        Optional<RuleBook> book = RuleBookReader.parse(file, text, faults);
        assertThat(book.isPresent()).isEqualTo(faults.isEmpty());
        return faults.all();
    }

    private int startOf(String rule) {
        int start = text.indexOf("\n  " + rule + ":\n");
        assertThat(start).as(rule).isPositive();
        return start;
    }

    /** The end of the lines that are indented so far, after the one that begins at an index. */
    private int endOf(int from, String indentation) {
        int end = text.indexOf('\n', from) + 1;
        while (end < text.length() && text.startsWith(indentation, end)) {
            end = text.indexOf('\n', end) + 1;
        }
        return end;
    }

    private long lineAt(int index) {
        assertThat(index).isNotNegative();
        return text.substring(0, index)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
    }
}
