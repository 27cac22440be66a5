package se.kvittens.examples.generate.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.source.CutOver;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.monthfolder.MonthHead;
import se.kvittens.files.monthfolder.MonthSheets;

/** An intake that is being written: exports for each provider, the profiles that read them, and the list of both. */
public final class FeedFolder {

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
        deliver(folder, "recipients", ProviderExport.RECIPIENTS, Profiles.RECIPIENTS);
        deliver(folder, "carers", ProviderExport.CARERS, Profiles.CARERS);
        deliver(folder, "orders", ProviderExport.ORDERS, Profiles.ORDERS);
        deliver(folder, "absences", ProviderExport.ABSENCES, Profiles.ABSENCES);
        deliver(folder, "visits", ProviderExport.PHONIRO, Profiles.PHONIRO);
        feeds.append(Profiles.item(root, folder.resolve(ProviderExport.FOLLOW_UP), Profiles.FOLLOW_UP));
        return ProviderExport.in(folder, book);
    }

    /** Writes the manifest, the profiles and the list: without them there is no intake. */
    public void close() throws IOException {
        manifest.close();
        Files.writeString(root.resolve("feeds.yaml"), feeds);
        new Profiles(book).write(root, Profiles.ALL);
    }

    private void deliver(Path folder, String kind, String file, String profile) {
        feeds.append("    ").append(kind).append(":\n");
        feeds.append(Profiles.item(root, folder.resolve(file), profile));
    }
}
