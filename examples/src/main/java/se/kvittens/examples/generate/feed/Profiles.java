package se.kvittens.examples.generate.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.TreeMap;
import se.kvittens.domain.rulebook.RuleBook;

/** The profiles by which the made-up exports are read, with the words that they have for a rule book's tasks. */
record Profiles(RuleBook book) {

    static final String PHONIRO = "phoniro.yaml";
    static final String FOLLOW_UP = "besoksuppfoljning.yaml";
    static final String RECIPIENTS = "kunder.yaml";
    static final String CARERS = "personal.yaml";
    static final String ORDERS = "bestallningar.yaml";
    static final String ABSENCES = "franvaro.yaml";

    static final List<String> ALL = List.of(PHONIRO, FOLLOW_UP, RECIPIENTS, CARERS, ORDERS, ABSENCES);

    private static final String FOLDER = "profiler";

    /** An item of an intake's lists: a file within the intake and the profile that reads it. */
    static String item(Path root, Path file, String profile) {
        Path base = root.toAbsolutePath().normalize();
        String name =
                base.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
        return "      - {file: " + name + ", profile: " + FOLDER + "/" + profile + "}\n";
    }

    /** Into a folder of their own within the intake. */
    void write(Path root, List<String> names) throws IOException {
        Path folder = Files.createDirectories(root.resolve(FOLDER));
        for (String name : names) {
            Files.writeString(
                    folder.resolve(name),
                    text(name).replace("@tasks@", taskWords()).replace("@categories@", categoryWords()));
        }
    }

    private String taskWords() {
        StringJoiner words = new StringJoiner(", ", "{", "}");
        new TreeMap<>(new ForeignWords(book).tasks())
                .forEach((code, name) -> words.add(code.code() + ": \"" + name + "\""));
        return words.toString();
    }

    private String categoryWords() {
        StringJoiner words = new StringJoiner(", ", "{", "}");
        book.visits().tasks().table().categories().value().forEach(each -> words.add(each.code() + ": " + each.code()));
        return words.toString();
    }

    private static String text(String profile) throws IOException {
        try (InputStream in = Objects.requireNonNull(Profiles.class.getResourceAsStream(profile))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
