package se.kvittens.rest.walk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on a page as typed into a terminal and answered by it. */
final class Transcript {

    private static final Pattern BLOCK = Pattern.compile("(?<=```console\n).*?(?=```)", Pattern.DOTALL);

    /** A command goes on on the next line after a backslash. */
    private static final Pattern COMMAND = Pattern.compile("^\\$ ((?:.*\\\\\n)*.*)\n", Pattern.MULTILINE);

    private final String page;

    Transcript(String page) {
        this.page = page;
    }

    /** Runs a command, and says what it said. */
    interface Terminal {
        String run(String command);
    }

    int commands() {
        return blocks().stream().mapToInt(block -> commandsOf(block).size()).sum();
    }

    /** The page with what the terminal answers now. */
    String anew(Terminal terminal) {
        return BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(run(block.group(), terminal)));
    }

    private static String run(String block, Terminal terminal) {
        return commandsOf(block).stream()
                .map(command -> "$ " + command + "\n" + terminal.run(command))
                .collect(Collectors.joining());
    }

    private List<String> blocks() {
        return BLOCK.matcher(page).results().map(block -> block.group()).toList();
    }

    private static List<String> commandsOf(String block) {
        return COMMAND.matcher(block).results().map(command -> command.group(1)).toList();
    }
}
