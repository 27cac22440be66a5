package se.kvittens.rest.judge;

import java.nio.file.Path;
import se.kvittens.rest.npm.NodeProgram;

/** Prism as a process of its own, with the contract in its hand. */
final class Prism implements AutoCloseable {

    static final String TOOL = "prism";

    private static final Path CONTRACT = Path.of(
                    System.getProperty("basedir", "."),
                    "src/main/resources/se/kvittens/rest/contract/kvittens-1.0.yaml")
            .toAbsolutePath();

    private final NodeProgram program = new NodeProgram(TOOL, "prism.mjs", CONTRACT.toString());
    private final int port = Integer.parseInt(program.line());

    int port() {
        return port;
    }

    /**
     * Stands before a server from now on.
     *
     * @return how many requests it was asked until now
     */
    int standBefore(int server) {
        return Integer.parseInt(program.answer("http://127.0.0.1:" + server));
    }

    @Override
    public void close() {
        program.close();
    }
}
