package se.kvittens.store.badday;

import io.vavr.control.Either;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Journal;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.store.sql.Login;
import se.kvittens.store.wiring.PlaceByClock;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/**
 * A process of its own that taps, and says a line for each: the name of what was acknowledged, or the fault. It ends by
 * itself after so many of either.
 */
public final class Writer {

    private Writer() {}

    /** @param arguments the address of the store, the beginning of the names, and how many */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        open(arguments[0])
                .peekLeft(fault -> out.println("fault " + fault))
                .peek(store -> write(store.journal(), arguments[1], Integer.parseInt(arguments[2]), out));
    }

    private static Either<JournalFault, Store> open(String address) {
        InstantSource clock = InstantSource.fixed(Taps.EIGHT);
        return address.startsWith("jdbc:")
                ? PlaceByClock.at(address, Login.from(System.getenv()).orElseThrow(), clock)
                        .openFor(Taps.TOWN)
                : StorePlace.embedded(Path.of(address), clock).openFor(Taps.TOWN);
    }

    private static void write(Journal journal, String prefix, int count, PrintStream out) {
        for (int number = 0; number < count; number++) {
            String name = prefix + "-" + number;
            Either<JournalFault, ?> answer = tap(journal, name);
            while (answer.isLeft() && answer.getLeft() == JournalFault.OVERTAKEN) {
                answer = tap(journal, name);
            }
            out.println(answer.isRight() ? name : "fault " + answer.getLeft());
        }
    }

    private static Either<JournalFault, ?> tap(Journal journal, String name) {
        Entry tap = Taps.tap(name);
        return journal.read(Taps.CARER, new TimeSpan(tap.about(), tap.about().plusSeconds(1)))
                .flatMap(page -> journal.append(Taps.CARER, page.version(), List.of(tap)));
    }

    /**
     * How a process is started.
     *
     * @param before the command that starts it, such as one that sets limits
     */
    record Surroundings(List<String> before, Map<String, String> environment) {

        static final Surroundings USUAL = new Surroundings(List.of(), Map.of());
    }

    /** Starts one. Its process can be killed without losing what it has said. */
    static Process start(Surroundings around, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(around.before());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx128m", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Writer.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(around.environment());
        return builder.start();
    }
}
