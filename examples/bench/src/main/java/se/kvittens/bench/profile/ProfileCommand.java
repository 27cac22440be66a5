package se.kvittens.bench.profile;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds up a recording's samples. */
@Command(
        name = "profile",
        mixinStandardHelpOptions = true,
        description = "Tells where the time went, from a recording of Java Flight Recorder.")
public final class ProfileCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Parameters(index = "0", paramLabel = "FILE.jfr", description = "the recording")
    Path file = Path.of("recording.jfr");

    @Option(names = "--under", description = "only what runs below this class, by its full name; default: all")
    String under = "";

    @Option(names = "--top", description = "how many frames are shown; default: ${DEFAULT-VALUE}")
    int top = 20;

    private final PrintWriter out;

    /** Prints there. */
    public ProfileCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file)) {
            out.println("There is no recording " + file + ".");
            return REFUSED;
        }
        Profile profile = new Profile(under);
        Recording.each(file, Recording.SAMPLE, profile::add);
        out.printf("%d samples%s%n", profile.samples(), profile.others() == 0 ? "" : ", and others elsewhere");
        print("room at work", profile.atWork());
        print("room on the stack", profile.onStack());
        print("frame on top", profile.tops(top));
        return 0;
    }

    private void print(String heading, List<Profile.Share> shares) {
        out.printf("%n%-60s%8s%n", heading, "%");
        for (Profile.Share share : shares) {
            out.printf(Locale.ROOT, "%-60s%8.1f%n", share.name(), share.percent());
        }
    }
}
