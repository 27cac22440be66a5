package se.kvittens.examples.cli.lifecare;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.examples.cli.frame.CommandGroup;
import se.kvittens.examples.cli.lifecare.link.Link;

/** Absences of recipients (LIFE-4). */
@Command(name = "absence")
final class AbsenceCommand extends CommandGroup {

    static CommandLine of(Link link) {
        return new CommandLine(new AbsenceCommand())
                .addSubcommand(new AbsenceListCommand(link))
                .addSubcommand(new AbsenceRegisterCommand(link))
                .addSubcommand(new AbsenceEndCommand(link));
    }
}
