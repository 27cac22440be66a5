package se.kvittens.lifecare.http;

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
                "https://lifecare.example",
                "HTTPS://lifecare.example:8443/api/v1",
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
                "http://lifecare.example",
                "http://127.0.0.1.lifecare.example",
                "http://localhost.lifecare.example",
                "http://10.0.0.1",
                "ftp://127.0.0.1",
                "lifecare.example",
                "/api",
                "https://us@lifecare.example",
                "https://lifecare.example?token=t",
                "https://lifecare.example#t"
            })
    void a_secret_never_goes_out_in_clear_nor_stands_in_an_address(String address) {
        URI base = URI.create(address);

        assertThatThrownBy(() -> Connection.to(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe")
                .hasMessageNotContaining("token");
    }
}
