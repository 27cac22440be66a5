package se.kvittens.examples.cli.mistyped;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.RunLast;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.frame.NoCommand;

/**
 * Refuses a command line with all that is wrong with its words at once, in the user's language, and a line that points to
 * the help. Where nothing is wrong, the command runs.
 */
public final class Mistypings implements IExecutionStrategy, IParameterExceptionHandler {

    /** What Java puts in place of a character that it can't read. */
    private static final String LOST = "\uFFFD";

    private final Context context;

    private Mistypings(Context context) {
        this.context = context;
    }

    /** A program that refuses so, with all its commands. */
    public static CommandLine heardIn(CommandLine program, Context context) {
        Mistypings mistypings = new Mistypings(context);
        collectErrors(program);
        return program.setExecutionStrategy(mistypings).setParameterExceptionHandler(mistypings);
    }

    private static void collectErrors(CommandLine command) {
        command.getCommandSpec().parser().collectErrors(true);
        command.getSubcommands().values().forEach(Mistypings::collectErrors);
    }

    /**
     * Whether characters of the words were lost on their way, which is said: Java read them by a locale that lacks them, and
     * a name that was mangled so would be taken down for good.
     */
    public static boolean areMangled(Context context, String... words) {
        boolean areMangled = Arrays.stream(words).anyMatch(word -> word.contains(LOST));
        if (areMangled) {
            context.refuse(context.say("mistyped.lostCharacters"));
        }
        return areMangled;
    }

    @Override
    public int execute(ParseResult parsed) {
        List<ParameterException> mistakes = mistakesIn(parsed);
        return mistakes.isEmpty() || isHelpAsked(parsed)
                ? new RunLast().execute(parsed)
                : refuse(mistakes, parsed.originalArgs());
    }

    /** What a command itself finds out once it runs. */
    @Override
    public int handleParseException(ParameterException mistake, String[] words) {
        CommandLine command = mistake.getCommandLine();
        if (mistake instanceof NoCommand && command.getParent() == null) {
            command.usage(context.terminal().err());
            return ExitCode.REFUSED;
        }
        return refuse(List.of(mistake), Arrays.asList(words));
    }

    private int refuse(List<ParameterException> mistakes, List<String> words) {
        for (String line : new MistypedText(context, words).of(mistakes)) {
            context.refuse(line);
        }
        CommandLine command = mistakes.get(mistakes.size() - 1).getCommandLine();
        return context.refuse(
                context.say("mistyped.help", command.getCommandSpec().qualifiedName()));
    }

    private static List<ParameterException> mistakesIn(ParseResult parsed) {
        List<ParameterException> mistakes = new ArrayList<>();
        for (CommandLine command : parsed.asCommandLineList()) {
            for (Exception error : command.getParseResult().errors()) {
                if (!(error instanceof ParameterException mistake)) {
                    throw error instanceof PicocliException own ? own : new IllegalStateException(error);
                }
                mistakes.add(mistake);
            }
        }
        return mistakes;
    }

    private static boolean isHelpAsked(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .anyMatch(command -> command.isUsageHelpRequested()
                        || command.isVersionHelpRequested()
                        || command.getCommandSpec().helpCommand());
    }
}
