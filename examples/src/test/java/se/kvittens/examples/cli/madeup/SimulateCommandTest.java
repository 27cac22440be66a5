package se.kvittens.examples.cli.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.examples.cli.frame.Terminal;
import se.kvittens.examples.simulate.FaultKind;
import se.kvittens.examples.simulate.Faults;
import se.kvittens.examples.simulate.SimulatedLifecare;

class SimulateCommandTest {

    private final StringWriter out = new StringWriter();
    private final List<Integer> statuses = new ArrayList<>();

    @Test
    void it_answers_until_it_is_stopped_and_says_where_and_to_whom() {
        assertThat(run(running -> statuses.add(statusOf(running)), "--recipients", "2"))
                .isZero();

        assertThat(statuses).containsExactly(401);
        assertThat(out.toString())
                .contains("runs at http://127.0.0.1:", "Client kvittens, secret simulated", "/_simulator/faults")
                .endsWith("Stopped after 1 request." + System.lineSeparator());
    }

    @Test
    void it_can_begin_with_a_fault() {
        List<Faults.Setting> settings = new ArrayList<>();
        run(running -> settings.add(running.faults().current()), "--fault", "HANG", "--fault-requests", "3");

        assertThat(settings).containsExactly(new Faults.Setting(Optional.of(FaultKind.HANG), 3, 1));
    }

    @Test
    void a_port_that_is_taken_is_said() {
        run(running -> {
            Ran ran = Ran.english(
                            "simulate", "lifecare", "--port", running.address().getPort())
                    .isRefused();
            assertThat(ran.err()).contains("Address already in use");
            statuses.add(0);
        });

        assertThat(statuses).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "--port 65536, 65536 is no port",
        "--port -1, -1 is no port",
        "--recipients 0, There can't be 0 recipients",
        "--recipients 2001, There can't be 2001 recipients",
        "--municipality nowhere, No rule book of nowhere",
        "--month 2019-12, No rule book of haninge",
        "--fault FLOOD, FLOOD"
    })
    void what_cannot_be_is_refused(String words, String said) {
        Ran ran = Ran.english((Object[]) ("simulate lifecare " + words).split(" "))
                .isRefused();

        assertThat(ran.err()).contains(said);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void without_a_system_it_names_the_ones_there_are() {
        assertThat(Ran.english("simulate").isRefused().err()).contains("lifecare");
    }

    private int run(SimulateLifecareCommand.Until until, String... words) {
        PrintWriter writer = new PrintWriter(out);
        Context context = new Context(new Terminal(writer, writer, false), Locale.ENGLISH);
        return new CommandLine(new SimulateLifecareCommand(context, InstantSource.system(), until))
                .setResourceBundle(context.messages())
                .execute(words);
    }

    private static int statusOf(SimulatedLifecare running) {
        try {
            return ((HttpURLConnection)
                            running.address().resolve("/orders").toURL().openConnection())
                    .getResponseCode();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
