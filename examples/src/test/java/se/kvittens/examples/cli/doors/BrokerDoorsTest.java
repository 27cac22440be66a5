package se.kvittens.examples.cli.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.examples.cli.Ran;
import se.kvittens.examples.doors.Doorstead;
import se.kvittens.lock.broker.Mosquitto;
import se.kvittens.lock.broker.NeedsMosquitto;
import se.kvittens.lock.broker.SimulatedLock;

/** The commands of doors with locks at a real broker. */
@NeedsMosquitto
class BrokerDoorsTest {

    private static final String LOCK = "3A5B7C9D";

    @TempDir
    Path folder;

    @TempDir
    Path brokers;

    private Mosquitto broker;
    private SimulatedLock lock;
    private Doorstead stead;

    @BeforeEach
    void furnish() {
        broker = Mosquitto.in(brokers);
        lock = SimulatedLock.at(broker, LOCK);
        stead = Doorstead.at(folder, URI.create("http://127.0.0.1:1"));
        stead.write("doors.yaml", """
                format: 1
                municipality: haninge
                providers:
                  - name: Norra
                gateways:
                  - name: house
                    kind: nuki-mqtt
                    address: %s
                    token: {file: token}
                """.formatted(broker.address()));
        stead.write("token", Mosquitto.READER + ":" + Mosquitto.passwordOf(Mosquitto.READER));
        stead.write("locks.csv", "lock,kind,recipients,since\nhouse:" + LOCK + ",HOME,r1,2024-09-01T00:00\n");
        stead.write("keys.csv", "key,provider,carer,since\nhouse:" + LOCK + ".54321,Norra,c1,2024-09-01T00:00\n");
    }

    @AfterEach
    void close() {
        lock.close();
        broker.close();
    }

    private String[] recorded(String words, String... more) {
        List<String> all = new ArrayList<>(List.of(words.split(" ")));
        all.addAll(List.of(folder.toString(), "--journal", stead.journal().toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Ran doors(String... words) {
        return in(new StringWriter(), words);
    }

    private static Ran in(StringWriter said, String... words) {
        Ran ran = DoorRig.in(Locale.ENGLISH, said, words);
        assertThat(ran.out() + ran.err()).doesNotContain(Mosquitto.passwordOf(Mosquitto.READER));
        return ran;
    }

    @Test
    void how_a_lock_is_is_told() {
        lock.keeps("batteryCritical", "true");

        assertThat(doors("status", folder.toString()).exits(1).out())
                .contains("house:" + LOCK + "  in reach  locked  battery CRITICAL");
    }

    @Test
    void REG_18_what_a_lock_tells_while_somebody_listens_becomes_a_receipt() throws Exception {
        StringWriter said = new StringWriter();
        FutureTask<Ran> listening = new FutureTask<>(() -> in(said, recorded("listen", "--port", "0")));
        Thread thread = new Thread(listening);
        thread.start();
        broker.awaits("'kvittens/kvittens-house/mark'");

        lock.unlocks("1,0,54321,0,0");

        // The first three say how the lock is; the next are what it did. They are acknowledged once they are taken
        // down.
        broker.awaits("Received PUBACK from kvittens-house (Mid: 6");
        thread.interrupt();
        assertThat(listening.get().exits(0).outLines()).contains("house: is listened to for as long as this runs");
        assertThat(doors(recorded("list", "--as", "kim", "--role", "MANAGER")).out())
                .contains("house:" + LOCK + "  unlocked", "visit house:");
    }

    @Test
    void REG_18_what_waited_while_nobody_listened_is_said_once_and_makes_no_visit() {
        assertThat(doors(recorded("take")).exits(0).out()).contains("0 new events");
        lock.unlocks("1,0,54321,0,0");

        assertThat(doors(recorded("take")).exits(1).out())
                .contains("1 new event, 0 receipts made, 0 waiting", "nobody knows when it was");
        assertThat(doors(recorded("take")).exits(0).out()).contains("0 new events");
    }

    @Test
    void REG_19_a_door_that_is_asked_opens_and_says_so() {
        String[] words = recorded(
                "unlock house:" + LOCK, "--as", "m1", "--role", "MANAGER", "--why", "fire alarm", "--id", "k1");

        assertThat(doors(words).exits(0).out()).contains("Done: the lock says so.");
        assertThat(lock.command()).isEqualTo("1");
        assertThat(doors(recorded("follow k1")).exits(0).out()).contains("Done");
    }

    @Test
    void a_broker_that_is_gone_is_something_to_look_at() {
        broker.close();

        assertThat(doors("status", folder.toString()).exits(1).out()).contains("house: the gateway does not answer");
    }
}
