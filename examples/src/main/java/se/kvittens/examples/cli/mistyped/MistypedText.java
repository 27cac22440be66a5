package se.kvittens.examples.cli.mistyped;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.NoCommand;

/** Puts what is wrong with the words of a command line into sentences, each once. */
final class MistypedText {

    private final Context context;
    private final List<String> words;
    private final Set<String> lines = new LinkedHashSet<>();
    private final Set<ArgSpec> missing = new LinkedHashSet<>();

    /**
     * Of one command line.
     *
     * @param words of it, as they were typed
     */
    MistypedText(Context context, List<String> words) {
        this.context = context;
        this.words = words;
    }

    /** What can't be comes before what is missing. */
    Collection<String> of(List<ParameterException> mistakes) {
        boolean isClear = mistakes.stream()
                .flatMap(each -> each.getCommandLine().getCommandSpec().argGroups().stream())
                .distinct()
                .noneMatch(this::clashes);
        mistakes.stream().filter(each -> isClear || !isOfGroup(each)).forEach(mistake -> add(mistake, mistakes));
        if (mistakes.stream().anyMatch(MistypedText::isOfPlace)) {
            missing.removeIf(ArgSpec::isPositional);
        }
        if (!missing.isEmpty()) {
            lines.add(context.say("mistyped.missing", listed(missing)));
        }
        return lines;
    }

    /** Whether several options were typed of which one is possible, which is said. Picocli names the groups around them. */
    private boolean clashes(ArgGroupSpec group) {
        List<ArgSpec> typed = group.args().stream().filter(this::isTyped).toList();
        boolean isClash = group.exclusive() && typed.size() > 1;
        if (isClash) {
            lines.add(context.say(
                    "mistyped.exclusive",
                    typed.stream().map(MistypedText::nameOf).collect(Collectors.joining(", "))));
        }
        return group.subgroups().stream().map(this::clashes).reduce(isClash, Boolean::logicalOr);
    }

    private static boolean isOfGroup(ParameterException mistake) {
        return mistake instanceof MutuallyExclusiveArgsException
                || mistake instanceof MaxValuesExceededException
                || mistake instanceof MissingParameterException;
    }

    private void add(ParameterException mistake, List<ParameterException> all) {
        if (mistake instanceof MissingParameterException lacking) {
            lacking.getMissing().forEach(each -> lacks(each, lacking.getMissing()));
        } else if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            tooMany(unmatched, all);
        } else if (mistake instanceof NoCommand none) {
            lines.add(context.say("mistyped.noCommand", String.valueOf(none.getMessage())));
        } else if (mistake.getArgSpec() != null) {
            lines.addAll(value(mistake, all));
        } else if (mistake.getValue() != null && mistake.getCause() == null) {
            lines.add(context.say("mistyped.unknownCommand", mistake.getValue()));
        } else {
            lines.add(ofOptions(mistake));
        }
    }

    private void lacks(ArgSpec argument, List<ArgSpec> together) {
        if (isTyped(argument)) {
            lines.add(context.say("mistyped.noValue", labelOf(argument)));
        } else if (argument.group() != null && argument.group().exclusive()) {
            lines.add(context.say("mistyped.oneOf", listed(together)));
        } else {
            missing.add(argument);
        }
    }

    private boolean isTyped(ArgSpec argument) {
        return argument instanceof OptionSpec option
                && words.stream().anyMatch(word -> List.of(option.names()).contains(word.replaceFirst("=.*", "")));
    }

    /** A word that could not be read as what it stands for is left over as well; that is not said again. */
    private void tooMany(UnmatchedArgumentException unmatched, List<ParameterException> all) {
        boolean isGroup = !unmatched.getCommandLine().getSubcommands().isEmpty();
        for (String word : unmatched.getUnmatched()) {
            boolean isLeftOver = (all.size() > 1 && followsOption(word))
                    || all.stream().anyMatch(other -> Objects.equals(word, other.getValue()));
            if (!isLeftOver) {
                lines.add(tooMany(word, isGroup) + maybe(unmatched, word));
            }
            if (isGroup) {
                return;
            }
        }
    }

    /** It may be the value of an option that could not be read. */
    private boolean followsOption(String word) {
        int at = words.indexOf(word);
        return at > 0 && words.get(at - 1).startsWith("--") && !word.startsWith("-");
    }

    private String tooMany(String word, boolean isGroup) {
        if (word.startsWith("-")) {
            return context.say("mistyped.unknownOption", word);
        }
        return context.say(isGroup ? "mistyped.unknownCommand" : "mistyped.tooMany", word);
    }

    private String maybe(UnmatchedArgumentException unmatched, String word) {
        List<String> near = word.equals(unmatched.getUnmatched().get(0)) ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? "" : " " + context.say("mistyped.maybe", String.join(", ", near));
    }

    /** Of words that go by their place only the first is told: those after it are no longer where they belong. */
    private List<String> value(ParameterException mistake, List<ParameterException> all) {
        ArgSpec argument = mistake.getArgSpec();
        if (isOfPlace(mistake)
                && !mistake.equals(
                        all.stream().filter(MistypedText::isOfPlace).findFirst().orElse(mistake))) {
            return List.of();
        }
        return List.of(context.say(
                "mistyped.value",
                nameOf(argument),
                String.valueOf(mistake.getValue()),
                new ExpectedText(context).of(argument, mistake.getCause())));
    }

    private static boolean isOfPlace(ParameterException mistake) {
        return mistake.getArgSpec() != null && mistake.getArgSpec().isPositional();
    }

    /** What is wrong with options that the mistake names and does not give. */
    private String ofOptions(ParameterException mistake) {
        String named = optionsIn(mistake);
        if (mistake instanceof MutuallyExclusiveArgsException) {
            return context.say("mistyped.exclusive", named);
        }
        if (mistake instanceof OverwrittenOptionException) {
            return context.say("mistyped.twice", named);
        }
        if (mistake instanceof UnmatchedArgumentException) {
            return context.say("mistyped.noValue", named);
        }
        return context.say(named.isEmpty() ? "mistyped.other" : "mistyped.amiss", named);
    }

    private static String optionsIn(ParameterException mistake) {
        Set<String> told =
                new HashSet<>(List.of(String.valueOf(mistake.getMessage()).split("[^-a-z]+")));
        return mistake.getCommandLine().getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .filter(told::contains)
                .collect(Collectors.joining(", "));
    }

    private static String listed(Collection<ArgSpec> arguments) {
        return arguments.stream().map(MistypedText::labelOf).collect(Collectors.joining(", "));
    }

    /** As help shows it. */
    private static String labelOf(ArgSpec argument) {
        boolean takesValue = argument instanceof OptionSpec && argument.arity().max() > 0;
        return takesValue ? nameOf(argument) + "=" + argument.paramLabel() : nameOf(argument);
    }

    private static String nameOf(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
