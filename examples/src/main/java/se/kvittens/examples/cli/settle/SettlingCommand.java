package se.kvittens.examples.cli.settle;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import se.kvittens.domain.settlement.Basis;
import se.kvittens.examples.cli.basis.BasisOptions;
import se.kvittens.examples.cli.folder.FolderOptions;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;

/** What all commands that settle a month folder have in common: the folder, and the basis that is asked for. */
abstract class SettlingCommand implements Callable<Integer> {

    final Context context;
    final InstantSource clock;

    @Mixin
    FolderOptions folder = new FolderOptions();

    @Mixin
    BasisOptions basis = new BasisOptions();

    SettlingCommand(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    /** Does what is asked with the folder. Returns the exit code. */
    abstract int settle(FolderOptions.Opened opened) throws IOException;

    @Override
    public final Integer call() throws IOException {
        Optional<FolderOptions.Opened> opened = folder.open(context);
        return opened.isEmpty() ? ExitCode.REFUSED : settle(opened.get());
    }

    final Basis asked() {
        return basis.basis(clock.instant());
    }
}
