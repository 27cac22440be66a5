package se.kvittens.bench;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.kvittens.bench.compare.CompareCommand;
import se.kvittens.bench.load.LoadCommand;
import se.kvittens.bench.profile.ProfileCommand;
import se.kvittens.bench.taps.TapsCommand;

/** The program {@code kvittens-bench}: {@code compare}, {@code load}, {@code profile}, {@code taps}, and {@code jmh} with JMH's own options. */
@Command(
        name = "kvittens-bench",
        mixinStandardHelpOptions = true,
        description = "Measures Kvittens beside others; `jmh` runs its benchmarks, with JMH's own options.")
public final class Main {

    private static final String JMH = "jmh";

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals(JMH)) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
            System.exit(program(out).execute(arguments));
        }
    }

    static CommandLine program(PrintWriter out) {
        return new CommandLine(new Main())
                .addSubcommand(new CompareCommand(out))
                .addSubcommand(new LoadCommand(out))
                .addSubcommand(new ProfileCommand(out))
                .addSubcommand(new TapsCommand(out))
                .setOut(out);
    }
}
