package se.kvittens.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** On a recording whose events happen when the test says so, since samples come when the recorder likes. */
class RecordingTest {

    private static final String MARK = "se.kvittens.Mark";

    @TempDir
    private Path folder;

    private Path file;

    @Name(MARK)
    static final class Mark extends Event {}

    @BeforeEach
    void record() throws IOException {
        file = folder.resolve("test.jfr");
        try (Recording recording = new Recording()) {
            recording.enable(Mark.class).withStackTrace();
            recording.start();
            marked();
            marked();
            recording.stop();
            recording.dump(file);
        }
    }

    @Test
    void each_event_gives_its_stack_from_the_top() throws IOException {
        List<List<Frame>> stacks = new ArrayList<>();
        se.kvittens.bench.profile.Recording.each(file, MARK, stacks::add);

        assertThat(stacks).hasSize(2).allSatisfy(stack -> {
            List<Frame> ours = stack.stream().filter(Frame::isOurs).toList();
            assertThat(ours.get(0).method()).isEqualTo("marked");
            assertThat(ours.get(1).method()).isEqualTo("record");
            assertThat(ours.get(0).room()).isEqualTo("bench.profile");
        });
    }

    @Test
    void events_of_other_kinds_are_passed_over() throws IOException {
        List<List<Frame>> stacks = new ArrayList<>();
        se.kvittens.bench.profile.Recording.each(file, "se.kvittens.Another", stacks::add);

        assertThat(stacks).isEmpty();
    }

    @Test
    void the_command_prints_a_table_of_a_recording_and_refuses_what_is_none() {
        StringWriter out = new StringWriter();
        CommandLine command = new CommandLine(new ProfileCommand(new PrintWriter(out, true)));

        assertThat(command.execute(file.toString())).isZero();
        assertThat(out.toString()).startsWith("0 samples").contains("room at work", "frame on top");
        assertThat(command.execute(folder.resolve("missing.jfr").toString())).isEqualTo(2);
        assertThat(out.toString()).contains("There is no recording");
    }

    private static void marked() {
        new Mark().commit();
    }
}
