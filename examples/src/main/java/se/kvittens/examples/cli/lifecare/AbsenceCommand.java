package se.kvittens.examples.cli.lifecare;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Absences of recipients (LIFE-4); it does nothing without one of its own commands. */
@Command(name = "absence")
final class AbsenceCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    static CommandLine of(Link link) {
        return new CommandLine(new AbsenceCommand())
                .addSubcommand(new AbsenceListCommand(link))
                .addSubcommand(new AbsenceRegisterCommand(link))
                .addSubcommand(new AbsenceEndCommand(link));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "list, register, end");
        }
    }
}
