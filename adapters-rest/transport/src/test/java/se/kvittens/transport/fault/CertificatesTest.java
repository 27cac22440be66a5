package se.kvittens.transport.fault;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.http.Request;

/** Whom one speaks to is made sure before anything is said. */
class CertificatesTest {

    private static final Exchange UNTRUSTED = new Exchange.Broken(Obstacle.Kind.UNTRUSTED);

    @TempDir
    Path folder;

    @Test
    void a_certificate_in_the_trust_store_is_trusted() throws Exception {
        KeyStoreFile keys = KeyStoreFile.in(folder, "ours", "ip:127.0.0.1");

        assertThat(ask(keys, trusting(keys))).isInstanceOf(Exchange.Response.class);
    }

    @Test
    void a_certificate_in_a_file_of_text_is_trusted_and_another_is_not() throws Exception {
        KeyStoreFile keys = KeyStoreFile.in(folder, "ours", "ip:127.0.0.1");
        KeyStoreFile other = KeyStoreFile.in(folder, "other", "ip:127.0.0.1");

        assertThat(ask(keys, trustingCertificateOf(keys))).isInstanceOf(Exchange.Response.class);
        assertThat(ask(keys, trustingCertificateOf(other))).isEqualTo(UNTRUSTED);
    }

    @Test
    void a_file_without_certificates_is_said_at_once() throws Exception {
        for (Path file : List.of(
                Files.writeString(folder.resolve("none.pem"), "Nothing.\n"),
                KeyStoreFile.in(folder, "ours", "ip:127.0.0.1").file())) {
            Connection connection =
                    Connection.to(URI.create("https://127.0.0.1")).trusting(Connection.TrustStore.ofCertificates(file));

            assertThatThrownBy(() -> new HttpTransport(connection))
                    .hasMessageContaining(file + " holds no certificates");
        }
    }

    @Test
    void one_that_nobody_vouches_for_is_not_and_nothing_is_sent() throws Exception {
        assertThat(ask(KeyStoreFile.in(folder, "ours", "ip:127.0.0.1"), UnaryOperator.identity()))
                .isEqualTo(UNTRUSTED);
    }

    @Test
    void another_one_than_that_in_the_trust_store_is_not() throws Exception {
        KeyStoreFile other = KeyStoreFile.in(folder, "other", "ip:127.0.0.1");

        assertThat(ask(KeyStoreFile.in(folder, "ours", "ip:127.0.0.1"), trusting(other)))
                .isEqualTo(UNTRUSTED);
    }

    @Test
    void one_for_another_host_is_not() throws Exception {
        KeyStoreFile keys = KeyStoreFile.in(folder, "elsewhere", "dns:elsewhere.example");

        assertThat(ask(keys, trusting(keys))).isEqualTo(UNTRUSTED);
    }

    @Test
    void a_trust_store_that_is_not_there_is_said_at_once() {
        Connection connection = Connection.to(URI.create("https://127.0.0.1"))
                .trusting(new Connection.TrustStore(folder.resolve("none.p12"), ""));

        assertThatThrownBy(() -> new HttpTransport(connection)).hasMessageContaining("none.p12");
    }

    private static UnaryOperator<Connection> trusting(KeyStoreFile keys) throws Exception {
        Connection.TrustStore store = keys.trusted();
        return connection -> connection.trusting(store);
    }

    private static UnaryOperator<Connection> trustingCertificateOf(KeyStoreFile keys) throws Exception {
        Connection.TrustStore certificates = Connection.TrustStore.ofCertificates(keys.certificate());
        return connection -> connection.trusting(certificates);
    }

    private static Exchange ask(KeyStoreFile keys, UnaryOperator<Connection> trust) {
        WireMockServer wire = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .dynamicHttpsPort()
                .bindAddress("127.0.0.1")
                .keystorePath(keys.file().toString())
                .keystoreType("PKCS12")
                .keystorePassword(KeyStoreFile.PASSWORD)
                .keyManagerPassword(KeyStoreFile.PASSWORD));
        wire.start();
        Connection connection = Connection.to(URI.create("https://127.0.0.1:" + wire.httpsPort()));
        try (HttpTransport transport = new HttpTransport(trust.apply(connection))) {
            Exchange exchange = transport.send(Request.get("/locks"));
            wire.verify(exchange instanceof Exchange.Response ? 1 : 0, anyRequestedFor(anyUrl()));
            return exchange;
        } finally {
            wire.stop();
        }
    }
}
