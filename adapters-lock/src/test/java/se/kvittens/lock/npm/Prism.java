package se.kvittens.lock.npm;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Prism, which knows nothing of Kvittens, with a contract in its hand: between a client and a server, or in place of a
 * server. It comes with what judges Nuki.
 */
public final class Prism implements AutoCloseable {

    /** What Nuki documents. */
    public static final String NUKI = "src/test/openapi/nuki-web.yaml";

    /** Our own contract of gateways. */
    public static final String NEUTRAL = "src/main/resources/se/kvittens/lock/neutral/gateway-1.0.yaml";

    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    private final NodeProgram program = new NodeProgram("nuki", "prism.mjs");
    private final URI address;

    private Prism(String contract, String server) {
        address = URI.create(
                "http://127.0.0.1:" + program.answer(MODULE.resolve(contract).toAbsolutePath() + "\n" + server));
    }

    /** Between a client and a server. */
    public static Prism before(URI server, String contract) {
        return new Prism(contract, "" + server);
    }

    /** In place of a server, by the examples of the contract. */
    public static Prism inPlaceOfServer(String contract) {
        return new Prism(contract, "nobody");
    }

    public URI address() {
        return address;
    }

    /** From now on before another server. */
    public void moveBefore(URI server) {
        program.answer("before " + server);
    }

    /** How many requests it has judged, and what was wrong with any of them or with what was answered. */
    public Report report() {
        List<String> parts = Arrays.asList(program.answer("report").split(" \\| "));
        return new Report(Integer.parseInt(parts.get(0)), parts.subList(1, parts.size()));
    }

    public record Report(int requests, List<String> violations) {}

    @Override
    public void close() {
        program.close();
    }
}
