package se.kvittens.examples.cli.journal.month;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.ProviderFolder;
import se.kvittens.files.monthfolder.ProviderInput;
import se.kvittens.store.wiring.Store;

/** Which provider's month of a folder is worked on, and with which journal. */
public final class MonthOptions {

    @Mixin
    FolderOptions folder = new FolderOptions();

    @Mixin
    JournalOptions journal = new JournalOptions();

    @Option(names = "--provider", paramLabel = "NAME", descriptionKey = "month.provider")
    @Nullable
    String provider;

    /** As yet with nothing chosen. */
    public MonthOptions() {}

    /** Empty, and said, where the folder, the provider or the journal is not as asked. */
    public Optional<AtHand> open(Desk desk) {
        Optional<FolderOptions.Opened> opened = folder.open(desk.context());
        Optional<ProviderInput> input = opened.flatMap(each -> find(each, desk.context()));
        if (opened.isEmpty() || input.isEmpty()) {
            return Optional.empty();
        }
        Optional<Store> store =
                journal.open(desk, opened.get().folder().manifest().municipality());
        return store.map(each -> new AtHand(opened.get(), FolderMonths.supplied(input.get()), each));
    }

    private Optional<ProviderInput> find(FolderOptions.Opened opened, Context context) {
        List<ProviderFolder> providers = opened.folder().providers();
        Optional<ProviderFolder> found = provider == null && providers.size() == 1
                ? Optional.of(providers.get(0))
                : providers.stream()
                        .filter(each -> each.providerName().equals(provider))
                        .findFirst();
        if (found.isEmpty()) {
            context.refuse(context.say(
                    "month.whichProvider",
                    providers.stream().map(ProviderFolder::providerName).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        ProviderInput input = found.get().read();
        if (!input.isWithoutFault() && !folder.isSkippingRejects()) {
            context.refuse(context.say("explain.rejects", input.rejects().size()));
            return Optional.empty();
        }
        return Optional.of(input);
    }
}
