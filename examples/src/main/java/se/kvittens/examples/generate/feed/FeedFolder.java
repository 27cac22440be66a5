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
import se.kvittens.domain.source.CutOver;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.monthfolder.MonthHead;
import se.kvittens.files.monthfolder.MonthSheets;

/** An intake that is being written: exports for each provider, the profiles that read them, and the list of both. */
public final class FeedFolder {

    private static final List<String> PROFILES = List.of(
            "phoniro.yaml",
            "besoksuppfoljning.yaml",
            "kunder.yaml",
            "personal.yaml",
            "bestallningar.yaml",
            "franvaro.yaml");
    private static final String PROFILE_FOLDER = "profiler";

    private final Path root;
    private final RuleBook book;
    private final MonthSheets manifest;
    private final StringBuilder feeds = new StringBuilder("format: 1\nproviders:\n");

    public FeedFolder(Path root, MonthHead head, RuleBook book) throws IOException {
        this.root = Files.createDirectories(root);
        this.book = book;
        this.manifest = MonthFolderWriter.to(root).open(head, false);
    }

    /** Starts a provider; the one before it must be closed. */
    public ProviderExport next(CutOver.GoLive provider) throws IOException {
        Path folder = manifest.announce(provider);
        feeds.append("  \"").append(provider.providerName()).append("\":\n");
        deliver(folder, "recipients", ProviderExport.RECIPIENTS, "kunder.yaml");
        deliver(folder, "carers", ProviderExport.CARERS, "personal.yaml");
        deliver(folder, "orders", ProviderExport.ORDERS, "bestallningar.yaml");
        deliver(folder, "absences", ProviderExport.ABSENCES, "franvaro.yaml");
        deliver(folder, "visits", ProviderExport.PHONIRO, "phoniro.yaml");
        item(folder, ProviderExport.FOLLOW_UP, "besoksuppfoljning.yaml");
        return ProviderExport.in(folder, book);
    }

    /** Writes the manifest, the profiles and the list: without them there is no intake. */
    public void close() throws IOException {
        manifest.close();
        Files.writeString(root.resolve("feeds.yaml"), feeds);
        Path folder = Files.createDirectories(root.resolve(PROFILE_FOLDER));
        for (String profile : PROFILES) {
            Files.writeString(
                    folder.resolve(profile),
                    text(profile).replace("@tasks@", taskWords()).replace("@categories@", categoryWords()));
        }
    }

    private void deliver(Path folder, String kind, String file, String profile) {
        feeds.append("    ").append(kind).append(":\n");
        item(folder, file, profile);
    }

    private void item(Path folder, String file, String profile) {
        feeds.append("      - {file: ")
                .append(root.normalize()
                        .relativize(folder.resolve(file))
                        .toString()
                        .replace('\\', '/'))
                .append(", profile: " + PROFILE_FOLDER + "/")
                .append(profile)
                .append("}\n");
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
        try (InputStream in = Objects.requireNonNull(FeedFolder.class.getResourceAsStream(profile))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
