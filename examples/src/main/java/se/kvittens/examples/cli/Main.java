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
import se.kvittens.examples.cli.doors.DoorsCommand;
import se.kvittens.examples.cli.feed.ImportCommand;
import se.kvittens.examples.cli.feed.ProfileCommand;
import se.kvittens.examples.cli.feed.ReconcileCommand;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.frame.Terminal;
import se.kvittens.examples.cli.journal.month.MonthCommand;
import se.kvittens.examples.cli.journal.record.JournalCommand;
import se.kvittens.examples.cli.journal.visits.VisitsCommand;
import se.kvittens.examples.cli.kiosk.KioskCommand;
import se.kvittens.examples.cli.lifecare.LifecareCommand;
import se.kvittens.examples.cli.madeup.BenchCommand;
import se.kvittens.examples.cli.madeup.DemoCommand;
import se.kvittens.examples.cli.madeup.GenerateCommand;
import se.kvittens.examples.cli.madeup.SimulateCommand;
import se.kvittens.examples.cli.mistyped.Mistypings;
import se.kvittens.examples.cli.report.MonthReportCommand;
import se.kvittens.examples.cli.report.ReportCommand;
import se.kvittens.examples.cli.rulebook.DeadlinesCommand;
import se.kvittens.examples.cli.rulebook.RulebookCommand;
import se.kvittens.examples.cli.rulecase.CheckCommand;
import se.kvittens.examples.cli.rulecase.ExportCommand;
import se.kvittens.examples.cli.serve.ServeCommand;
import se.kvittens.examples.cli.settle.ExplainCommand;
import se.kvittens.examples.cli.settle.SettleCommand;
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
        if (Mistypings.areMangled(context, arguments)) {
            return ExitCode.REFUSED;
        }
        int exitCode = program(context, clock).execute(arguments);
        terminal.endProgress();
        return terminal.loss()
                .map(why -> context.refuse(context.say("failed.output", why)))
                .orElse(exitCode);
    }

    /** The program as a whole, before anything is asked of it. */
    static CommandLine program(Context context, InstantSource clock) {
        return Mistypings.heardIn(commands(context, clock), context)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        Boolean.getBoolean("kvittens.stdout.terminal")
                                ? CommandLine.Help.Ansi.AUTO
                                : CommandLine.Help.Ansi.OFF))
                .setResourceBundle(context.messages())
                .setOut(context.terminal().out())
                .setErr(context.terminal().err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
                        return context.refuse(context.say("failed.write", Objects.toString(failure.getMessage())));
                    }
                    if (Boolean.getBoolean("kvittens.debug")) {
                        failure.printStackTrace(context.terminal().err());
                    }
                    return context.refuse(
                            context.say("failed", failure.getClass().getSimpleName()));
                });
    }

    /** In the order in which help lists them. */
    private static CommandLine commands(Context context, InstantSource clock) {
        return new CommandLine(new RootCommand())
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
                .addSubcommand(RulebookCommand.of(context))
                .addSubcommand(ProfileCommand.of(context))
                .addSubcommand(new DeadlinesCommand(context))
                .addSubcommand(new GenerateCommand(context))
                .addSubcommand(LifecareCommand.of(context, clock))
                .addSubcommand(JournalCommand.of(context, clock))
                .addSubcommand(TagsCommand.of(context, clock))
                .addSubcommand(DoorsCommand.of(context, clock))
                .addSubcommand(SimulateCommand.of(context, clock))
                .addSubcommand(new KioskCommand(context, clock))
                .addSubcommand(new ServeCommand(context, clock))
                .addSubcommand(new BenchCommand(context))
                .addSubcommand(new AutoComplete.GenerateCompletion())
                .addSubcommand(new CommandLine.HelpCommand());
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
