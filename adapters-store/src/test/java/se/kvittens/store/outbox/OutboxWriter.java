package se.kvittens.store.outbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.outbox.Fate;
import se.kvittens.application.outbox.Kept;
import se.kvittens.application.outbox.Outbox;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.VisitDeclined;
import se.kvittens.store.badday.Taps;

/**
 * A process of its own that puts into an outbox for as long as it is let, and says a line for each answer: {@code put-7},
 * or {@code settled-7} for each third, which is accepted.
 */
public final class OutboxWriter {

    private OutboxWriter() {}

    /**
     * Writes until it is killed, or has got so many answers.
     *
     * @param arguments the file of the outbox, and how many
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        FileOutbox.open(Path.of(arguments[0]))
                .peekLeft(fault -> out.println("fault " + fault))
                .peek(outbox -> write(outbox, Integer.parseInt(arguments[1]), out));
    }

    private static void write(Outbox outbox, int answers, PrintStream out) {
        for (int count = 0; count < answers; count++) {
            outbox.put(OutboxWriter::content)
                    .peek(kept -> out.println("put-" + kept.number()))
                    .peekLeft(fault -> out.println("fault " + fault))
                    .map(Kept::number)
                    .filter(number -> number % 3 == 0)
                    .peek(third -> third.peek(number -> settle(outbox, number, out)));
        }
    }

    private static void settle(Outbox outbox, long number, PrintStream out) {
        outbox.settle(number, new Fate.Accepted(new VisitId("v-" + number), new Seen(Taps.EIGHT, null)))
                .peek(kept -> out.println("settled-" + number))
                .peekLeft(fault -> out.println("fault " + fault));
    }

    static Request content(long number) {
        return new Request(
                new CarerId("c1"),
                new VisitDeclined(new VisitId("v-" + number), true),
                new Deed("c1", Role.CARER, Taps.EIGHT.plusSeconds(number), ""));
    }

    /**
     * Starts one.
     *
     * @param before the command that starts it, such as one that sets limits
     */
    static Process start(List<String> before, Path file, int answers) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx128m", "-cp"));
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(OutboxWriter.class.getName());
        command.addAll(List.of(file.toString(), Integer.toString(answers)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
