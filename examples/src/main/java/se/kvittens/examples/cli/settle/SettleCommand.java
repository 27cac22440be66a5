package se.kvittens.examples.cli.settle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.examples.cli.basis.DocumentOptions;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.LookingOptions;

/** Settles a month folder and writes the basis; where the visits are a journal's, it is logged whose they are. */
@Command(name = "settle")
public final class SettleCommand extends SettlingCommand {

    @Mixin
    LookingOptions journal = new LookingOptions();

    @Mixin
    DocumentOptions documents = new DocumentOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    @Nullable
    Path out;

    @Option(names = "--json", descriptionKey = "settle.json")
    boolean asJson;

    public SettleCommand(Context context, InstantSource clock) {
        super(context, clock);
    }

    @Override
    int settle(FolderOptions.Opened opened) throws IOException {
        SettleRun run = new SettleRun(context, opened, folder.isSkippingRejects(), documents.in(context.locale()));
        if (!journal.isGiven()) {
            return settle(run, opened);
        }
        Optional<LookingOptions.Opened> looking = journal.open(
                new Desk(context, clock), opened.folder().manifest().municipality());
        if (looking.isEmpty()) {
            return ExitCode.REFUSED;
        }
        try (LookingOptions.Opened store = looking.get()) {
            return settle(run.with(store.source(opened::books)), opened);
        }
    }

    private int settle(SettleRun run, FolderOptions.Opened opened) throws IOException {
        return run.into(out == null ? usualOut(opened) : out, asked(), asJson);
    }

    private static Path usualOut(FolderOptions.Opened opened) {
        var manifest = opened.folder().manifest();
        return Path.of("kvittens-out", manifest.municipality() + "-" + manifest.month());
    }
}
