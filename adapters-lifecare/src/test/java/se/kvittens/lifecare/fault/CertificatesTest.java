package se.kvittens.lifecare.fault;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
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
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.domain.message.AddressBook;
import se.kvittens.lifecare.http.Connection;
import se.kvittens.lifecare.wiring.Lifecare;

/** Whom one speaks to is made sure before anything is said. */
class CertificatesTest {

    private static final Answer<AddressBook> UNTRUSTED = new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.UNTRUSTED));
    private static final Answer<AddressBook> NOBODY = Answer.accepted(new AddressBook(List.of()));

    @TempDir
    Path folder;

    @Test
    void a_certificate_in_the_trust_store_is_trusted() throws Exception {
        KeyStoreFile keys = KeyStoreFile.in(folder, "ours", "ip:127.0.0.1");

        assertThat(ask(keys, trusting(keys))).isEqualTo(NOBODY);
    }

    @Test
    void a_certificate_in_a_file_of_text_is_trusted_and_another_is_not() throws Exception {
        KeyStoreFile keys = KeyStoreFile.in(folder, "ours", "ip:127.0.0.1");
        KeyStoreFile other = KeyStoreFile.in(folder, "other", "ip:127.0.0.1");

        assertThat(ask(keys, trustingCertificateOf(keys))).isEqualTo(NOBODY);
        assertThat(ask(keys, trustingCertificateOf(other))).isEqualTo(UNTRUSTED);
    }

    @Test
    void a_file_without_certificates_is_said_at_once() throws Exception {
        for (Path file : List.of(
                Files.writeString(folder.resolve("none.pem"), "Nothing.\n"),
                KeyStoreFile.in(folder, "ours", "ip:127.0.0.1").file())) {
            Connection connection =
                    Connection.to(URI.create("https://127.0.0.1")).trusting(Connection.TrustStore.ofCertificates(file));

            assertThatThrownBy(() -> Lifecare.open(Server.settings(connection)))
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

        assertThatThrownBy(() -> Lifecare.open(Server.settings(connection))).hasMessageContaining("none.p12");
    }

    private static UnaryOperator<Connection> trusting(KeyStoreFile keys) throws Exception {
        Connection.TrustStore store = keys.trusted();
        return connection -> connection.trusting(store);
    }

    private static UnaryOperator<Connection> trustingCertificateOf(KeyStoreFile keys) throws Exception {
        Connection.TrustStore certificates = Connection.TrustStore.ofCertificates(keys.certificate());
        return connection -> connection.trusting(certificates);
    }

    private static Answer<AddressBook> ask(KeyStoreFile keys, UnaryOperator<Connection> trust) {
        WireMockServer wire = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .dynamicHttpsPort()
                .bindAddress("127.0.0.1")
                .keystorePath(keys.file().toString())
                .keystoreType("PKCS12")
                .keystorePassword(KeyStoreFile.PASSWORD)
                .keyManagerPassword(KeyStoreFile.PASSWORD));
        wire.start();
        wire.stubFor(post("/oauth/token").willReturn(Server.token("t")));
        wire.stubFor(get(urlEqualTo("/group-addresses")).willReturn(Server.json("{\"items\": []}")));
        Connection connection = Connection.to(URI.create("https://127.0.0.1:" + wire.httpsPort()));
        try (Lifecare us = Lifecare.open(Server.settings(trust.apply(connection)), new Waits().patience())) {
            Answer<AddressBook> answer = us.mailbox().addresses();
            wire.verify(answer.isAccepted() ? 2 : 0, anyRequestedFor(anyUrl()));
            return answer;
        } finally {
            wire.stop();
        }
    }
}
