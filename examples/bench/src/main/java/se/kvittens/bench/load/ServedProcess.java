package se.kvittens.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.identity.MunicipalityId;

/** {@code kvittens serve} as a process of its own, with made-up sign-in, on a port that was free. */
final class ServedProcess implements AutoCloseable {

    private static final String ADDRESS = "http://";

    private final Process process;
    private final URI address;

    private ServedProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Makes a serve folder in which one may ask as often as one likes. */
    static void prepare(Path folder, MunicipalityId municipality) throws IOException {
        Files.createDirectories(folder.resolve("months"));
        Files.writeString(folder.resolve("serve.yaml"), """
                format: 1
                municipality: %s
                providers:
                  - name: Norra
                months: months
                limits: {requestsPerMinute: 1000000}
                """.formatted(municipality.value()));
    }

    /**
     * Listens once it returns.
     *
     * @param more options of {@code serve}, such as another store
     */
    static ServedProcess start(Path folder, List<String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dguice_bytecode_gen_option=DISABLED",
                "-cp",
                System.getProperty("java.class.path"),
                "se.kvittens.examples.cli.Main",
                "serve",
                folder.toString(),
                "--port",
                "0",
                "--dev"));
        command.addAll(more);
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(command).redirectError(said.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        if (line == null || !line.contains(ADDRESS)) {
            throw new IOException("The server did not begin: " + Files.readString(said));
        }
        return new ServedProcess(process, URI.create(line.substring(line.indexOf(ADDRESS)) + "/"));
    }

    URI address() {
        return address;
    }

    /** What it holds now, where the system tells. */
    Optional<Held> held() {
        return Held.by(process.pid());
    }

    /** As when the power goes. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As it is told to end; it finishes what it has. */
    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().join();
    }
}
