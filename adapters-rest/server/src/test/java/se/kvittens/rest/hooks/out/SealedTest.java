package se.kvittens.rest.hooks.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.subscribing.Event;
import se.kvittens.application.subscribing.EventType;
import se.kvittens.application.subscribing.Failure;
import se.kvittens.rest.watch.Meters;

/** What is connected to is an address; whom it is has to be shown by a certificate of the name. */
class SealedTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final String NAME = "mottagare.example.se";
    private static final Event PING =
            new Event("msg_a_p1", EventType.PING, Senders.PROVIDER, List.of(), Optional.empty());

    private static final List<String> ASKED_FOR = new CopyOnWriteArrayList<>();

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static X509Certificate certificate;

    @BeforeAll
    static void start() throws Exception {
        KeyStore keys = keys();
        certificate = (X509Certificate) keys.getCertificate("receiver");
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(factory.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/", exchange -> {
            ASKED_FOR.add(exchange.getRequestHeaders().getFirst("Host"));
            Receiver.answer(204).handle(exchange);
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    /** By the JDK's own tool. */
    private static KeyStore keys() throws Exception {
        Path file = folder.resolve("keys.p12");
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process made = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "receiver",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=receiver",
                        "-ext",
                        "san=dns:" + NAME,
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }

    private static Optional<Failure> send(SslContext tls, String name) {
        String place = name + ":" + server.getAddress().getPort();
        Guard guard = new Guard(Set.of(place), host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        Courier.Pace patient = new Courier.Pace(Duration.ofSeconds(10), Duration.ofSeconds(30));
        try (Courier courier = new Courier(tls, patient)) {
            return new SignedPost(new SignedPost.Road(guard, courier), Senders.KEYS, new Meters(), () -> Senders.NOON)
                    .send(Senders.to("https://" + place + "/", "a"), PING);
        }
    }

    private static SslContext trusting() {
        return Courier.tls(SslContextBuilder.forClient().trustManager(certificate));
    }

    @Test
    void who_shows_a_certificate_of_the_name_is_told_under_that_name() {
        assertThat(send(trusting(), NAME)).isEmpty();
        assertThat(ASKED_FOR).contains(NAME + ":" + server.getAddress().getPort());
    }

    @Test
    void who_shows_one_of_another_name_is_told_nothing() {
        assertThat(send(trusting(), "annan.example.se")).contains(Failure.of(Failure.Kind.UNTRUSTED));
        assertThat(ASKED_FOR).noneMatch(each -> each.startsWith("annan"));
    }

    @Test
    void who_shows_one_that_nobody_vouches_for_is_told_nothing() {
        SslContext usual = Courier.tls(SslContextBuilder.forClient());

        assertThat(send(usual, NAME)).contains(Failure.of(Failure.Kind.UNTRUSTED));
    }
}
