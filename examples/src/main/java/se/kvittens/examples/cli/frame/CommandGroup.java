package se.kvittens.examples.cli.frame;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that does nothing without one of its own commands, and names them. */
public abstract class CommandGroup implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    /** With no commands of its own yet. */
    protected CommandGroup() {}

    @Override
    public final void run() {
        if (spec != null) {
            throw new NoCommand(spec);
        }
    }
}
