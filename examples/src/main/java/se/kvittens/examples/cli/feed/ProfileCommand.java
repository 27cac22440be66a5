package se.kvittens.examples.cli.feed;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.frame.Context;

/** Profiles of other systems' files. */
@Command(name = "profile")
public final class ProfileCommand extends CommandGroup {

    private ProfileCommand() {}

    /** With all its own commands. */
    public static CommandLine of(Context context) {
        return new CommandLine(new ProfileCommand()).addSubcommand(new ProfileSuggestCommand(context));
    }
}
