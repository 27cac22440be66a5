package se.kvittens.examples.cli.settle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.examples.cli.basis.BasisOptions;
import se.kvittens.examples.cli.basis.DocumentOptions;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalSource;
import se.kvittens.examples.cli.journal.MaybeJournalOptions;
import se.kvittens.store.wiring.Store;

/** Settles a month folder and writes the basis. */
@Command(name = "settle")
public final class SettleCommand implements Callable<Integer> {

    private final Context context;
    private final InstantSource clock;

    @Mixin
    FolderOptions folder = new FolderOptions();

    @Mixin
    MaybeJournalOptions journal = new MaybeJournalOptions();

    @Mixin
    BasisOptions basis = new BasisOptions();

    @Mixin
    DocumentOptions documents = new DocumentOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    @Nullable
    Path out;

    @Option(names = "--json", descriptionKey = "settle.json")
    boolean asJson;

    public SettleCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Optional<FolderOptions.Opened> opened = folder.open(context);
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        SettleRun run =
                new SettleRun(context, opened.get(), folder.isSkippingRejects(), documents.in(context.locale()));
        if (!journal.isGiven()) {
            return settle(run, opened.get());
        }
        Optional<Store> store = journal.open(new Desk(context, clock));
        if (store.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (Store opening = store.get()) {
            return settle(run.with(new JournalSource(opening, opened.get()::books)), opened.get());
        }
    }

    private int settle(SettleRun run, FolderOptions.Opened opened) throws IOException {
        return run.into(out == null ? usualOut(opened) : out, basis.basis(clock.instant()), asJson);
    }

    private static Path usualOut(FolderOptions.Opened opened) {
        var manifest = opened.folder().manifest();
        return Path.of("kvittens-out", manifest.municipality() + "-" + manifest.month());
    }
}
