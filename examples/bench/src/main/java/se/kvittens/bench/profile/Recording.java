package se.kvittens.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** The stacks of a recording's events. */
final class Recording {

    /** What the recorder writes when it looks at a thread that runs Java. */
    static final String SAMPLE = "jdk.ExecutionSample";

    private Recording() {}

    /** Hands on each stack, its top frame first; events without one are passed over. */
    static void each(Path file, String event, Consumer<List<Frame>> stacks) throws IOException {
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent each = events.readEvent();
                RecordedStackTrace stack = each.getStackTrace();
                if (each.getEventType().getName().equals(event) && stack != null) {
                    stacks.accept(framesOf(stack));
                }
            }
        }
    }

    private static List<Frame> framesOf(RecordedStackTrace stack) {
        return stack.getFrames().stream()
                .map(frame -> new Frame(
                        frame.getMethod().getType().getName(), frame.getMethod().getName()))
                .toList();
    }
}
