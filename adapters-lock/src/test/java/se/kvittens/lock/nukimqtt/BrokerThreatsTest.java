package se.kvittens.lock.nukimqtt;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.locks.LockHealth;
import se.kvittens.domain.door.DoorEvent;
import se.kvittens.domain.door.DoorFact;
import se.kvittens.lock.broker.Mosquitto;
import se.kvittens.lock.broker.NeedsMosquitto;
import se.kvittens.lock.broker.SimulatedLock;
import se.kvittens.lock.mqtt.Broker;
import se.kvittens.lock.mqtt.Talk;

/** Who could make up what a lock told, or open a door, by way of the broker. */
@NeedsMosquitto
class BrokerThreatsTest {

    private static final Instant NOON = Instant.parse("2025-03-03T11:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private static void says(Broker as, String topic, String text) {
        Either<Obstacle.Kind, Talk> opened = Talk.open(as, List.of());
        assertThat(opened.isRight()).isTrue();
        try (Talk talk = opened.get()) {
            assertThat(talk.say(topic, text, Optional.empty())).isEmpty();
        }
    }

    private Broker as(Mosquitto broker, String user) {
        return Broker.at(broker.address(), House.login(folder, user)).within(MINUTE);
    }

    @Test
    void who_may_sign_in_and_no_more_neither_makes_up_what_a_lock_told_nor_opens_a_door() {
        try (Mosquitto broker = Mosquitto.in(folder);
                SimulatedLock lock = SimulatedLock.at(broker, House.ID);
                House house = new House(broker, folder, () -> NOON)) {
            house.reads();
            broker.forget();
            says(as(broker, Mosquitto.GUEST), "nuki/" + House.ID + "/state", "3");
            says(as(broker, Mosquitto.GUEST), "nuki/" + House.ID + "/lockAction", "1");
            broker.awaits("Denied PUBLISH");

            assertThat(house.reads().events()).isEmpty();
            assertThat(lock.command()).isEmpty();
        }
    }

    @Test
    void who_reads_locks_does_not_make_up_what_they_told() {
        try (Mosquitto broker = Mosquitto.in(folder);
                SimulatedLock lock = SimulatedLock.at(broker, House.ID);
                House house = new House(broker, folder, () -> NOON)) {
            house.reads();
            says(as(broker, Mosquitto.READER), "nuki/" + House.ID + "/state", "3");
            broker.awaits("Denied PUBLISH");

            assertThat(house.reads().events()).isEmpty();
            assertThat(lock.command()).isEmpty();
        }
    }

    @Test
    void who_may_speak_for_a_lock_makes_up_what_it_told_and_nothing_here_can_tell() {
        try (Mosquitto broker = Mosquitto.in(folder);
                SimulatedLock lock = SimulatedLock.at(broker, House.ID);
                House house = new House(broker, folder, () -> NOON)) {
            house.reads();
            lock.unlocks("1,0,54321,0,0");

            assertThat(house.reads().events()).extracting(DoorEvent::fact).containsExactly(DoorFact.UNLOCKED);
        }
    }

    @Test
    void a_broker_of_somebody_else_is_told_no_password() throws Exception {
        Path ours = certificate("ours", "127.0.0.1");
        Path theirs = certificate("theirs", "127.0.0.1");
        try (Mosquitto broker = sealed("theirs")) {
            Broker meant = sealedAt(broker).trusting(ours);

            assertThat(locks(meant)).isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNTRUSTED)));
            assertThat(broker.said("as kvittens")).isZero();
            assertThat(locks(sealedAt(broker).trusting(theirs))).isEqualTo(Answer.accepted(List.of()));
        }
    }

    @Test
    void a_certificate_for_another_host_is_none() throws Exception {
        Path elsewhere = certificate("elsewhere", "127.9.9.9");
        try (Mosquitto broker = sealed("elsewhere")) {
            assertThat(locks(sealedAt(broker).trusting(elsewhere)))
                    .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNTRUSTED)));
        }
    }

    @Test
    void certificates_that_can_not_be_read_are_trusted_by_nobody() throws Exception {
        certificate("ours", "127.0.0.1");
        try (Mosquitto broker = sealed("ours")) {
            assertThat(locks(sealedAt(broker).trusting(folder.resolve("none"))))
                    .isEqualTo(new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNTRUSTED)));
        }
    }

    private static Answer<List<LockHealth>> locks(Broker broker) {
        try (House house = new House(broker, MINUTE, () -> NOON)) {
            return house.gateway().locks();
        }
    }

    private Mosquitto sealed(String name) {
        return Mosquitto.in(
                folder, "certfile " + folder.resolve(name + ".pem"), "keyfile " + folder.resolve(name + ".key"));
    }

    private Broker sealedAt(Mosquitto broker) {
        return Broker.at("mqtts://127.0.0.1:" + broker.port(), House.login(folder, Mosquitto.READER))
                .within(MINUTE);
    }

    /** One that vouches for itself, and its key beside it. */
    private Path certificate(String name, String host) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool") + "",
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-validity",
                        "36500",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=ip:" + host,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        store + "")
                .inheritIO()
                .start();
        assertThat(tool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        write(
                name + ".key",
                "PRIVATE KEY",
                keys.getKey("broker", "changeit".toCharArray()).getEncoded());
        return write(name + ".pem", "CERTIFICATE", keys.getCertificate("broker").getEncoded());
    }

    private Path write(String file, String kind, byte[] bytes) throws Exception {
        String base = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(bytes);
        return Files.writeString(
                folder.resolve(file), "-----BEGIN " + kind + "-----\n" + base + "\n-----END " + kind + "-----\n");
    }
}
