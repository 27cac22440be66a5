package se.kvittens.examples.cli.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;

/** Reconciles what two systems hold of a month folder's month. */
@Command(name = "reconcile")
public final class ReconcileCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    FolderOptions folder = new FolderOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "reconcile.out")
    @Nullable
    Path out;

    @Option(names = "--json", descriptionKey = "reconcile.json")
    boolean asJson;

    public ReconcileCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Optional<FolderOptions.Opened> opened = folder.open(context);
        if (opened.isEmpty()) {
            return ExitCode.REFUSED;
        }
        ReconcileRun run = new ReconcileRun(context, opened.get(), folder.isSkippingRejects());
        return run.into(out == null ? usualOut(opened.get()) : out, asJson);
    }

    /** Another than that of the bases, whose folders bear the same names. */
    private static Path usualOut(FolderOptions.Opened opened) {
        var manifest = opened.folder().manifest();
        return Path.of("kvittens-out", manifest.municipality() + "-" + manifest.month() + "-reconciliation");
    }
}
