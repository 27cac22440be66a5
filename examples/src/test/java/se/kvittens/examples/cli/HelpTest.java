package se.kvittens.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What every command, option and argument says of itself, in both languages. */
class HelpTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    static Stream<Locale> languages() {
        return Stream.of(ENGLISH, SWEDISH);
    }

    /** The list of commands in a help is that of the commands that are looked through here. */
    @Test
    void no_command_is_forgotten_here() {
        assertThat(namesOf(CommandTree.program(ENGLISH))).containsExactlyElementsOf(listed(Ran.english("--help")));
        assertThat(namesOf(CommandTree.program(ENGLISH).getSubcommands().get("rulebook")))
                .containsExactlyElementsOf(listed(Ran.english("rulebook", "--help")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_command_says_what_it_does(Locale language) {
        List<String> silent = new ArrayList<>();
        for (CommandSpec command : CommandTree.commands(language)) {
            String said = String.join("", command.usageMessage().description())
                    + String.join("", command.usageMessage().header());
            if (said.isBlank()) {
                silent.add(command.qualifiedName());
            }
        }
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_option_and_argument_says_what_it_is(Locale language) {
        List<String> silent = new ArrayList<>();
        for (CommandSpec command : CommandTree.commands(language)) {
            for (ArgSpec argument : command.args()) {
                if (!argument.hidden()
                        && String.join("", argument.description()).isBlank()) {
                    silent.add(command.qualifiedName() + " " + shown(argument));
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_option_says_what_it_is(Locale language) {
        for (CommandSpec command : CommandTree.commands(language)) {
            assertThat(command.options())
                    .as(command.qualifiedName())
                    .noneMatch(option -> String.join("", option.description()).isBlank());
        }
    }

    /** Each text of help differs between the languages: none was forgotten in English. */
    @Test
    void help_is_translated() {
        List<String> same = new ArrayList<>();
        List<CommandSpec> english = CommandTree.commands(ENGLISH);
        List<CommandSpec> swedish = CommandTree.commands(SWEDISH);
        for (int i = 0; i < english.size(); i++) {
            CommandSpec one = english.get(i);
            CommandSpec other = swedish.get(i);
            if (saidOf(one).equals(saidOf(other))) {
                same.add(one.qualifiedName());
            }
            for (int j = 0; j < one.args().size(); j++) {
                String text = String.join("", one.args().get(j).description());
                if (!text.isEmpty()
                        && text.equals(String.join("", other.args().get(j).description()))) {
                    same.add(one.qualifiedName() + " " + shown(one.args().get(j)));
                }
            }
        }
        assertThat(same).isEmpty();
    }

    private static List<String> namesOf(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }

    /** The names in the list of commands at the end of a help. */
    private static List<String> listed(Ran help) {
        return help.outLines().stream()
                .dropWhile(line -> !line.equals("Commands:"))
                .filter(line -> line.matches("  [a-z].*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
    }

    /** The first line of a command's help, which the list of commands shows. */
    private static String saidOf(CommandSpec command) {
        String header = String.join("", command.usageMessage().header());
        return header.isEmpty() ? String.join("", command.usageMessage().description()) : header;
    }

    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
