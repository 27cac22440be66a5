package se.kvittens.nfc.tools;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactory;
import jnasmartcardio.Smartcardio;
import jnasmartcardio.Smartcardio.EstablishContextException;
import jnasmartcardio.Smartcardio.JnaCardTerminals;
import jnasmartcardio.Smartcardio.JnaPCSCException;

/**
 * The service for smart cards with one virtual reader. There can be one on a machine: a test that finds another says so, and
 * leaves it alone.
 */
public final class Pcscd implements AutoCloseable {

    public static final String READER = "Kvittens Test Reader";

    private final Path configuration;
    private final int port;
    private Running service;

    private Pcscd(Path configuration, int port) {
        this.configuration = configuration;
        this.port = port;
    }

    public static Pcscd start(Path folder) throws IOException {
        int port = freePort();
        Path configuration = Files.writeString(folder.resolve("reader.conf"), """
                FRIENDLYNAME "%s"
                DEVICENAME /dev/null:0x%X
                LIBPATH /usr/lib/pcsc/drivers/serial/libifdvpcd.so
                CHANNELID 0x%X
                """.formatted(READER, port, port));
        Pcscd pcscd = new Pcscd(configuration, port);
        pcscd.start();
        return pcscd;
    }

    /** The virtual reader listens there and on the next. */
    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Returns when a card can be laid on it: from when the reader is listed, it listens. */
    public void start() throws IOException {
        service = Running.of(Tool.PCSCD, Map.of(), "--foreground", "--config", configuration.toString());
        Running started = service;
        try {
            Running.await("pcscd has a reader", () -> !started.isAlive() || hasReader());
        } catch (IllegalStateException never) {
            stop();
            throw never;
        }
        if (!started.isAlive()) {
            throw new IllegalStateException("pcscd has ended. Maybe another one runs on this machine.");
        }
    }

    private static boolean hasReader() {
        try {
            JnaCardTerminals terminals = terminals();
            boolean has = !terminals.list(CardTerminals.State.ALL).isEmpty();
            terminals.close();
            return has;
        } catch (CardException | EstablishContextException notYet) {
            return false;
        }
    }

    private static JnaCardTerminals terminals() {
        try {
            return (JnaCardTerminals)
                    TerminalFactory.getInstance("PC/SC", "", new Smartcardio()).terminals();
        } catch (NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public int port() {
        return port;
    }

    /** Waits until the service has noticed that so many cards lie there. It has room for few who ask. */
    public void awaitCards(int number) {
        JnaCardTerminals terminals = terminals();
        try {
            Running.await("pcscd knows of " + number + " cards", () -> cards(terminals) == number);
            terminals.close();
        } catch (JnaPCSCException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int cards(CardTerminals terminals) {
        try {
            return terminals.list(CardTerminals.State.CARD_PRESENT).size();
        } catch (CardException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As in an upgrade: it ends in good order and takes its socket with it. */
    public void stop() {
        service.end();
    }

    @Override
    public void close() {
        stop();
    }
}
