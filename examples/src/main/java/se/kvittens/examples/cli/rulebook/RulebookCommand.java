package se.kvittens.examples.cli.rulebook;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;

/** What rule books say. */
@Command(name = "rulebook")
public final class RulebookCommand extends CommandGroup {

    private RulebookCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context) {
        return new CommandLine(new RulebookCommand())
                .addSubcommand(new RulebookListCommand(context))
                .addSubcommand(new RulebookShowCommand(context))
                .addSubcommand(new RulebookDiffCommand(context))
                .addSubcommand(new RulebookValidateCommand(context));
    }
}
