package se.kvittens.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom one may connect, and how. */
class ConnectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://system.example",
                "HTTPS://system.example:8443/api/v1",
                "http://127.0.0.1:8080",
                "http://127.1.2.3",
                "http://localhost:8080/api",
                "http://[::1]:8080"
            })
    void what_is_sealed_or_stays_on_this_machine_is_fine(String address) {
        assertThat(Connection.to(URI.create(address)).base()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://system.example",
                "http://127.0.0.1.system.example",
                "http://localhost.system.example",
                "http://10.0.0.1",
                "ftp://127.0.0.1",
                "system.example",
                "/api",
                "https://us@system.example",
                "https://us:token@system.example",
                "https:/path",
                "https://system.example?token=t",
                "https://system.example#t"
            })
    void a_secret_never_goes_out_in_clear_nor_stands_in_an_address(String address) {
        URI base = URI.create(address);

        assertThatThrownBy(() -> Connection.to(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://host/path")
                .hasMessageContaining("Maybe")
                .hasMessageNotContaining("token");
    }
}
