package se.kvittens.nfc.emulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * A device on a TCP port of this machine. {@code socat pty,rawer,link=NAME tcp:127.0.0.1:PORT} makes a serial port of it, which
 * is gone when the device is unplugged.
 */
public final class TcpPort implements AutoCloseable {

    /** Between two pieces, so that they come one by one. */
    private static final long PAUSE = 2_000_000;

    private final EmulatedDevice device;
    private final ServerSocket server;
    private final Object plug = new Object();
    private Socket connected;

    /** Listens at once, for one connection at a time. */
    public TcpPort(EmulatedDevice device) throws IOException {
        this.device = device;
        this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "emulated device");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Whether a line leads to the device just now. */
    public boolean isPlugged() {
        synchronized (plug) {
            return connected != null;
        }
    }

    /** Ends the connection. The next one that comes is served again. */
    public void unplug() throws IOException {
        synchronized (plug) {
            if (connected != null) {
                connected.close();
                connected = null;
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        unplug();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                synchronized (plug) {
                    connected = socket;
                }
                socket.setTcpNoDelay(true);
                carry(socket);
                unplug();
            } catch (IOException ended) {
                // Unplugged, or the other end is gone.
                device.unplugged();
            }
        }
    }

    private void carry(Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        device.plugged(piece -> send(out, piece));
        InputStream in = socket.getInputStream();
        byte[] buffer = new byte[512];
        int count = in.read(buffer);
        while (count >= 0) {
            device.received(Arrays.copyOf(buffer, count));
            count = in.read(buffer);
        }
        device.unplugged();
    }

    private static void send(OutputStream out, byte[] piece) {
        try {
            out.write(piece);
            out.flush();
            LockSupport.parkNanos(PAUSE);
        } catch (IOException gone) {
            // Nobody reads any more, as at a port that was pulled out.
            return;
        }
    }
}
