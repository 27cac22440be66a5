package se.kvittens.examples.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.Terminal;

/** The commands of the program in a language, to be looked through. */
final class CommandTree {

    private CommandTree() {}

    static CommandLine program(Locale language) {
        return Main.program(context(language), InstantSource.system());
    }

    /** Every command, wherever in the tree. */
    static List<CommandSpec> commands(Locale language) {
        List<CommandSpec> all = new ArrayList<>();
        collect(program(language), all);
        return all;
    }

    static ResourceBundle texts(Locale language) {
        return context(language).messages();
    }

    private static void collect(CommandLine command, List<CommandSpec> all) {
        all.add(command.getCommandSpec());
        command.getSubcommands().values().stream().distinct().forEach(each -> collect(each, all));
    }

    /** Nobody hears what it says. */
    private static Context context(Locale language) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Context(new Terminal(nowhere, nowhere, false), language);
    }
}
