package se.kvittens.lock.nuki.judge;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import se.kvittens.lock.npm.NodeProgram;

/** Prism, which knows nothing of Kvittens, between a client and a server, with what Nuki documents in its hand. */
final class Prism implements AutoCloseable {

    private static final Path CONTRACT = Path.of(System.getProperty("basedir", "."), "src/test/openapi/nuki-web.yaml");

    private final NodeProgram program = new NodeProgram("nuki", "prism.mjs");
    private final URI address;

    Prism(URI server) {
        address = URI.create("http://127.0.0.1:" + program.answer(CONTRACT.toAbsolutePath() + "\n" + server));
    }

    URI address() {
        return address;
    }

    /** How many requests it has judged, and what was wrong with any of them or with what was answered. */
    Report report() {
        List<String> parts = Arrays.asList(program.answer("report").split(" \\| "));
        return new Report(Integer.parseInt(parts.get(0)), parts.subList(1, parts.size()));
    }

    record Report(int requests, List<String> violations) {}

    @Override
    public void close() {
        program.close();
    }
}
