package se.kvittens.transport.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.transport.http.Connection;
import se.kvittens.transport.http.Exchange;
import se.kvittens.transport.http.HttpTransport;
import se.kvittens.transport.http.Request;

/** How a connection can break, byte by byte, and what it is taken for. */
class BrokenConnectionsTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int MIB = 1024 * 1024;
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    private Peer peer;

    @BeforeEach
    void listen() throws IOException {
        peer = new Peer();
    }

    @AfterEach
    void stop() throws IOException {
        peer.close();
    }

    @Test
    void who_ends_the_connection_in_the_greeting_is_no_stranger_with_a_false_certificate() {
        peer.serve(socket -> socket.getInputStream().read());

        assertThat(ask("https", LONG)).isEqualTo(new Exchange.Broken(Obstacle.Kind.BROKEN_OFF));
    }

    @Test
    void who_answers_in_clear_where_it_should_be_sealed_is_not_trusted() {
        peer.serve(socket -> {
            socket.getInputStream().read();
            socket.getOutputStream().write((HEAD + "Content-Length: 2\r\n\r\n{}").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.getInputStream().readAllBytes();
        });

        assertThat(ask("https", LONG)).isEqualTo(new Exchange.Broken(Obstacle.Kind.UNTRUSTED));
    }

    @Test
    void an_answer_that_drips_is_not_waited_for() {
        peer.serve(socket -> {
            Peer.readHead(socket);
            OutputStream out = socket.getOutputStream();
            out.write((HEAD + "Content-Length: 100000\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(' ');
                out.flush();
                Thread.sleep(20);
            }
        });

        assertThat(ask("http", Duration.ofMillis(400))).isEqualTo(new Exchange.Broken(Obstacle.Kind.TIMED_OUT));
    }

    @Test
    void a_small_answer_that_unpacks_to_a_huge_one_is_not_unpacked() {
        byte[] bomb = packed(256 * MIB);
        peer.serve(socket -> {
            Peer.readHead(socket);
            OutputStream out = socket.getOutputStream();
            out.write((HEAD + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bomb);
            out.flush();
            socket.getInputStream().readAllBytes();
        });

        assertThat(ask("http", LONG)).isEqualTo(new Exchange.Broken(Obstacle.Kind.UNREADABLE));
    }

    @Test
    void an_answer_without_end_is_left() {
        peer.serve(socket -> {
            Peer.readHead(socket);
            OutputStream out = socket.getOutputStream();
            out.write((HEAD + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(new byte[MIB]);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        });

        assertThat(ask("http", LONG)).isEqualTo(new Exchange.Broken(Obstacle.Kind.UNREADABLE));
    }

    @Test
    void a_thread_that_is_interrupted_goes_on_at_once_and_does_not_know_whether_it_was_done() {
        Thread us = Thread.currentThread();
        peer.serve(socket -> {
            Peer.readHead(socket);
            us.interrupt();
            socket.getInputStream().readAllBytes();
        });

        assertThat(ask("http", LONG)).isEqualTo(new Exchange.Broken(Obstacle.Kind.BROKEN_OFF));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void a_header_with_a_line_break_is_not_sent() {
        peer.serve(socket -> socket.getInputStream().readAllBytes());

        try (HttpTransport transport = new HttpTransport(connection("http", Duration.ofSeconds(5)))) {
            assertThat(transport.send(Request.get("/orders").with("If-Match", "\"1\"\r\nX-Other: 1")))
                    .isEqualTo(new Exchange.Broken(Obstacle.Kind.UNREADABLE));
        }
    }

    @Test
    void the_proxy_that_java_is_told_of_is_asked_to_go_between() throws Exception {
        CompletableFuture<String> heard = new CompletableFuture<>();
        peer.serve(socket -> heard.complete(Peer.readHead(socket)));
        ProxySelector usual = ProxySelector.getDefault();
        ProxySelector.setDefault(new Through(new InetSocketAddress(InetAddress.getLoopbackAddress(), peer.port())));
        try (HttpTransport transport = new HttpTransport(Connection.to(URI.create("https://system.example/api")))) {
            CompletableFuture.supplyAsync(() -> transport.send(Request.get("/orders")));

            assertThat(heard.get(60, TimeUnit.SECONDS)).startsWith("CONNECT system.example:443 HTTP/1.1\r\n");
        } finally {
            ProxySelector.setDefault(usual);
        }
    }

    private Exchange ask(String scheme, Duration patience) {
        try (HttpTransport transport = new HttpTransport(connection(scheme, patience))) {
            return transport.send(Request.get("/orders"));
        }
    }

    private Connection connection(String scheme, Duration patience) {
        return Connection.to(peer.address(scheme)).within(Duration.ofSeconds(5), patience);
    }

    private static byte[] packed(int length) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] block = new byte[MIB];
            for (int written = 0; written < length; written += block.length) {
                gzip.write(block);
            }
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return bytes.toByteArray();
    }

    /** Everything goes through one proxy. */
    private static final class Through extends ProxySelector {

        private final InetSocketAddress proxy;

        Through(InetSocketAddress proxy) {
            this.proxy = proxy;
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(new Proxy(Proxy.Type.HTTP, proxy));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            // Nobody is told.
        }
    }
}
