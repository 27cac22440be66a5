package se.kvittens.rest.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A stream by a socket of its own. */
final class Stream implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader lines;
    private final String status;

    private Stream(Socket socket) throws IOException {
        this.socket = socket;
        this.lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        this.status = lines.readLine();
    }

    /** Asks for it, and waits for the first line of the answer. */
    static Stream open(int port, String path, String token) {
        try {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream().write("""
                    GET %s HTTP/1.1\r
                    Host: x\r
                    Authorization: Bearer %s\r
                    \r
                    """.formatted(path, token).getBytes(StandardCharsets.US_ASCII));
            return new Stream(socket);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String status() {
        return status;
    }

    /** The data of the next event; blank where the stream has ended. */
    String next() {
        try {
            String line = lines.readLine();
            while (line != null && !line.startsWith("data: ")) {
                line = lines.readLine();
            }
            return line == null ? "" : line.substring("data: ".length());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
