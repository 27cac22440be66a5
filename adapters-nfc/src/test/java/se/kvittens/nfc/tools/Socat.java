package se.kvittens.nfc.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A serial port that socat makes of a device on a TCP port, under a name that stays the same. */
public final class Socat implements AutoCloseable {

    private final Running socat;
    private final Path link;

    private Socat(Running socat, Path link) {
        this.socat = socat;
        this.link = link;
    }

    /** Returns when the port is there. */
    public static Socat plug(Path link, int tcpPort) throws IOException, InterruptedException {
        Running socat = Running.of(Tool.SOCAT, Map.of(), "pty,rawer,link=" + link, "tcp:127.0.0.1:" + tcpPort);
        Running.await("socat has made " + link, () -> Files.exists(link) || !socat.isAlive());
        if (!Files.exists(link)) {
            throw new IllegalStateException("socat says: " + socat.output());
        }
        return new Socat(socat, link);
    }

    /** The name that the system gave it, another one each time. */
    public Path realPath() throws IOException {
        return link.toRealPath();
    }

    /** Waits until the device is gone and the port with it. */
    public void awaitEnd() {
        socat.awaitEnd();
    }

    /** Kills it, as pulling out would: its link stays and leads nowhere. */
    @Override
    public void close() {
        socat.close();
    }
}
