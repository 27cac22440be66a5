package se.kvittens.lock.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.lock.secret.Secrets;

/** Where a broker may be, and who we are there. */
class BrokerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "mqtts://broker.example, ssl://broker.example:8883",
        "mqtts://broker.example:8884, ssl://broker.example:8884",
        "mqtt://127.0.0.1, tcp://127.0.0.1:1883",
        "mqtt://localhost:1884, tcp://localhost:1884"
    })
    void it_is_sealed_or_of_this_machine(String address, String server) {
        assertThat(Broker.at(address, Secrets.none()).server()).isEqualTo(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mqtt://broker.example",
                "mqtt://192.168.7.1:1883",
                "mqtts://user:hush@broker.example",
                "mqtt://127.0.0.1.example",
                "https://broker.example",
                "mqtts://broker.example/hush",
                ""
            })
    void anything_else_is_refused_and_not_repeated(String address) {
        assertThatThrownBy(() -> Broker.at(address, Secrets.none()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hush");
    }

    @Test
    void a_login_is_a_user_and_a_password_and_is_looked_up_each_time() throws IOException {
        Path file = Files.writeString(folder.resolve("login"), "kvittens:hu:sh\n");
        Broker broker = Broker.at("mqtts://broker.example", Secrets.ofFile(file));

        assertThat(broker.loginNow()).hasValueSatisfying(login -> {
            assertThat(login.user()).isEqualTo("kvittens");
            assertThat(login.password()).asString().isEqualTo("hu:sh");
        });
        Files.writeString(file, "hush");
        assertThat(broker.loginNow()).isEmpty();
    }

    @Test
    void neither_a_password_nor_what_was_said_is_printed() throws IOException {
        Path file = Files.writeString(folder.resolve("login"), "kvittens:hush\n");
        Broker broker = Broker.at("mqtts://broker.example", Secrets.ofFile(file));

        assertThat(broker + "" + broker.loginNow()).doesNotContain("hush");
        assertThat(Packet.of("nuki/3A5B/lockActionEvent", new byte[] {'5', '4'}, false, 1) + "")
                .isEqualTo("Packet[nuki/3A5B/lockActionEvent]");
    }
}
