package se.kvittens.transport.fault;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/** Another machine, byte by byte, on a free port of this one. */
final class Peer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    Peer() throws IOException {}

    /** What happens at the other end of a connection. */
    interface OtherEnd {
        void meet(Socket socket) throws IOException, InterruptedException;
    }

    int port() {
        return server.getLocalPort();
    }

    URI address(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + port());
    }

    /** Meets each connection, in a thread of its own, until the test is over. */
    void serve(OtherEnd end) {
        inBackground(() -> {
            while (!server.isClosed()) {
                Socket socket = server.accept();
                inBackground(() -> {
                    try (socket) {
                        end.meet(socket);
                    }
                });
            }
        });
    }

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException | InterruptedException gone) {
                // The client has left, or the test is over.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Up to the empty line, or to the end. */
    static String readHead(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
