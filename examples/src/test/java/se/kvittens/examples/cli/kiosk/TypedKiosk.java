package se.kvittens.examples.cli.kiosk;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.kvittens.examples.cli.Main;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.frame.Input;
import se.kvittens.examples.cli.frame.Terminal;

/** The kiosk of a folder, run with lines that are typed; with an emulated reader and on any port unless told otherwise. */
record TypedKiosk(Path root) {

    Ran run(String language, String lines, String... options) {
        List<String> words = new ArrayList<>(List.of("kiosk", root.toString(), "--lang", language));
        words.addAll(Arrays.asList(options));
        if (Arrays.stream(options).noneMatch(option -> option.startsWith("--reader"))) {
            words.add("--reader=emulated");
        }
        if (Arrays.stream(options).noneMatch(option -> option.startsWith("--port"))) {
            words.add("--port=0");
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), false, new Input(new StringReader(lines), false));
        return Ran.of(Main.run(terminal, words.toArray(String[]::new)), out.toString(), err.toString());
    }
}
