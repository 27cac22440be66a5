package se.kvittens.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import se.kvittens.examples.cli.journal.month.MonthCommand;
import se.kvittens.examples.cli.journal.record.JournalCommand;
import se.kvittens.examples.cli.journal.visits.VisitsCommand;
import se.kvittens.examples.cli.kiosk.KioskCommand;
import se.kvittens.examples.cli.lifecare.LifecareCommand;
import se.kvittens.examples.cli.tags.TagsCommand;

/** The program {@code kvittens}. */
public final class Main {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Main() {}

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int exitCode = run(terminal, arguments);
        terminal.flush();
        System.exit(exitCode);
    }

    /** Runs one command; the exit code is 0 done, 1 findings, 2 refused. */
    public static int run(Terminal terminal, String... arguments) {
        return run(terminal, InstantSource.system(), arguments);
    }

    /**
     * The same at another time.
     *
     * @param clock what time it is
     */
    static int run(Terminal terminal, InstantSource clock, String... arguments) {
        Context context = new Context(terminal, localeOf(arguments));
        CommandLine commands = new CommandLine(new RootCommand())
                .addSubcommand(new DemoCommand(context, clock))
                .addSubcommand(new ImportCommand(context))
                .addSubcommand(new SettleCommand(context, clock))
                .addSubcommand(new ReconcileCommand(context))
                .addSubcommand(new ExplainCommand(context, clock))
                .addSubcommand(new ReportCommand(context, clock))
                .addSubcommand(new MonthReportCommand(context, clock))
                .addSubcommand(VisitsCommand.of(context, clock))
                .addSubcommand(MonthCommand.of(context, clock))
                .addSubcommand(new CheckCommand(context))
                .addSubcommand(new ExportCommand(context))
                .addSubcommand(rulebook(context))
                .addSubcommand(new CommandLine(new ProfileCommand()).addSubcommand(new ProfileSuggestCommand(context)))
                .addSubcommand(new DeadlinesCommand(context))
                .addSubcommand(new GenerateCommand(context))
                .addSubcommand(LifecareCommand.of(context, clock))
                .addSubcommand(JournalCommand.of(context, clock))
                .addSubcommand(TagsCommand.of(context, clock))
                .addSubcommand(simulate(context, clock))
                .addSubcommand(new KioskCommand(context, clock))
                .addSubcommand(new BenchCommand(context))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new CommandLine.HelpCommand());
        commands.setColorScheme(CommandLine.Help.defaultColorScheme(
                        Boolean.getBoolean("kvittens.stdout.terminal")
                                ? CommandLine.Help.Ansi.AUTO
                                : CommandLine.Help.Ansi.OFF))
                .setResourceBundle(context.messages())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
                        return context.refuse(context.say("failed.write", Objects.toString(failure.getMessage())));
                    }
                    if (Boolean.getBoolean("kvittens.debug")) {
                        failure.printStackTrace(terminal.err());
                    }
                    return context.refuse(
                            context.say("failed", failure.getClass().getSimpleName()));
                });
        int exitCode = commands.execute(arguments);
        terminal.endProgress();
        return exitCode;
    }

    private static CommandLine rulebook(Context context) {
        return new CommandLine(new RulebookCommand())
                .addSubcommand(new RulebookListCommand(context))
                .addSubcommand(new RulebookShowCommand(context))
                .addSubcommand(new RulebookDiffCommand(context))
                .addSubcommand(new RulebookValidateCommand(context));
    }

    private static CommandLine simulate(Context context, InstantSource clock) {
        return new CommandLine(new SimulateCommand())
                .addSubcommand(new SimulateLifecareCommand(context, clock, SimulateLifecareCommand.Until.stopped()));
    }

    /** The language asked for, else the machine's if that is Swedish, else English. */
    private static Locale localeOf(String... arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        int option = words.indexOf("--lang");
        String asked = option >= 0 && option + 1 < words.size()
                ? words.get(option + 1)
                : words.stream()
                        .filter(word -> word.startsWith("--lang="))
                        .map(word -> word.substring("--lang=".length()))
                        .findFirst()
                        .orElse(Locale.getDefault().getLanguage());
        return asked.equalsIgnoreCase("sv") ? SWEDISH : Locale.ENGLISH;
    }
}
