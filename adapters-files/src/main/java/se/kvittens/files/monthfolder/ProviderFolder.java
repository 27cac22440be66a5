package se.kvittens.files.monthfolder;

import java.nio.file.Path;
import se.kvittens.files.monthfolder.format.MonthRules;
import se.kvittens.files.monthfolder.manifest.Manifest;

/** The files of one provider in a month folder. */
public final class ProviderFolder {

    private final MonthFolder month;
    private final Manifest.Provider provider;

    ProviderFolder(MonthFolder month, Manifest.Provider provider) {
        this.month = month;
        this.provider = provider;
    }

    public String providerName() {
        return provider.name();
    }

    public Path path() {
        return month.root().resolve(provider.folder()).normalize();
    }

    /** Reads all files anew; whatever is wrong with them is in the answer. */
    public ProviderInput read() {
        return new ProviderReading(path(), MonthRules.of(month.rules()))
                .read(month.manifest(), provider, month.prices().prices());
    }
}
