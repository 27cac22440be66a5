package se.kvittens.files.monthfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.source.CutOver;
import se.kvittens.files.monthfolder.manifest.Manifest;
import se.kvittens.files.monthfolder.manifest.ManifestWriter;

/** A month folder that is being written, provider by provider. */
public final class MonthSheets {

    private final Path root;
    private final MonthHead head;
    private final boolean isAlone;
    private final List<Manifest.Provider> providers = new ArrayList<>();

    MonthSheets(Path root, MonthHead head, boolean isAlone) {
        this.root = root;
        this.head = head;
        this.isAlone = isAlone;
    }

    /** Starts a provider; the one before it must be closed. */
    public ProviderSheets next(CutOver.GoLive provider) throws IOException {
        if (isAlone && !providers.isEmpty()) {
            throw new IllegalStateException(
                    "There is a second provider (%s) where there was to be one.".formatted(provider.providerName()));
        }
        Path folder = announce(provider);
        return ProviderSheets.in(Files.createDirectories(folder));
    }

    /** Names a provider in the manifest whose files somebody else writes, and is the folder for them. */
    public Path announce(CutOver.GoLive provider) {
        String folder = isAlone ? Manifest.USUAL_FOLDER : "provider-" + (providers.size() + 1);
        providers.add(new Manifest.Provider(provider.providerName(), folder, provider.ownDay()));
        return root.resolve(folder).normalize();
    }

    /** Writes the manifest and the price list: without them there is no month folder. */
    public void close() throws IOException {
        Manifest manifest =
                new Manifest(head.municipality(), head.month(), Manifest.USUAL_PRICE_LIST, head.lockDates(), providers);
        ManifestWriter.write(root, manifest, head.prices());
    }
}
