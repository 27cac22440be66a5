package se.kvittens.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.kvittens.examples.cli.Project;

/** A page that walks through an example by quoting it. */
record QuotingPage(String page, String example) {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    /** Each block of a language stands in the example as it is, and there is one at least. */
    void quotes(String language, String where) throws IOException {
        List<String> blocks = BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();

        assertThat(blocks).isNotEmpty();
        String text = example(where);
        assertThat(blocks).allSatisfy(block -> assertThat(text).contains(block));
    }

    String text() throws IOException {
        return Files.readString(Project.root().resolve(page));
    }

    /** A file of the example, or all files below a folder of it. */
    String example(String where) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Project.root().resolve(example).resolve(where))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
