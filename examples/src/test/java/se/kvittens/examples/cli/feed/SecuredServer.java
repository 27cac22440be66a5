package se.kvittens.examples.cli.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A server of this machine in front of another one, with a certificate of an authority that only its own file vouches for. */
final class SecuredServer implements AutoCloseable {

    private static final String PASSWORD = "changeit";

    private final HttpsServer server;
    private final Path authority;
    private final AtomicInteger requests = new AtomicInteger();

    /** In a folder where its keys may lie. */
    SecuredServer(Path folder, URI behind) throws Exception {
        this.authority = folder.resolve("authority.pem");
        Path keys = folder.resolve("keys.p12");
        makeKeys(keys);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            try (exchange) {
                forward(exchange, behind);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The authority's certificate, as text. */
    Path authority() {
        return authority;
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void forward(HttpExchange exchange, URI behind) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                behind.resolve(exchange.getRequestURI()).toURL().openConnection();
        connection.setRequestMethod(exchange.getRequestMethod());
        for (String header : List.of("Authorization", "Content-Type")) {
            connection.setRequestProperty(header, exchange.getRequestHeaders().getFirst(header));
        }
        byte[] asked = exchange.getRequestBody().readAllBytes();
        if (asked.length > 0) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(asked);
        }
        byte[] answer = connection.getInputStream().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", connection.getContentType());
        exchange.sendResponseHeaders(connection.getResponseCode(), answer.length);
        exchange.getResponseBody().write(answer);
    }

    /** Of the server's own key: with the authority's it would show the authority's certificate. */
    private static SSLContext context(Path file) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        keys.deleteEntry("authority");
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void makeKeys(Path file) throws Exception {
        run(file, "-genkeypair -alias authority -keyalg EC -dname CN=authority -ext bc:c -storetype PKCS12");
        run(file, "-genkeypair -alias own -signer authority -keyalg EC -dname CN=own -ext san=ip:127.0.0.1");
        run(file, "-exportcert -alias authority -rfc -file " + authority);
    }

    private static void run(Path keys, String words) throws Exception {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ProcessBuilder command = new ProcessBuilder((tool + " " + words).split(" "));
        command.command().addAll(List.of("-storepass", PASSWORD, "-keystore", keys.toString()));
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
