package se.kvittens.store.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import se.kvittens.store.sql.Login;

/** A server of PostgreSQL with data of its own, on loopback, for as long as tests need it. */
public final class PostgresServer implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "kvittens";
    private static final String PASSWORD = "lösen ord";
    private static final int PATIENCE_SECONDS = 60;

    private final Path programs = programs().orElseThrow();
    private final Path folder;
    private final Path data;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();
    private Process process;

    private PostgresServer(Path folder, int port) {
        this.folder = folder;
        this.data = folder.resolve("data");
        this.port = port;
    }

    /** A new server, without any database of ours. */
    public static PostgresServer start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kvittens-postgres");
        Path password = Files.writeString(folder.resolve("password"), PASSWORD);
        if (isRoot()) {
            for (Path each : List.of(folder, password)) {
                Files.setOwner(
                        each,
                        each.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
            }
        }
        PostgresServer server = new PostgresServer(folder, freePort());
        server.run(
                "initdb",
                "-D",
                server.data.toString(),
                "-U",
                SUPERUSER,
                "--encoding=UTF8",
                "--locale=C",
                "--auth=scram-sha-256",
                "--pwfile=" + password);
        // Tests that are broken off leave no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> server.process.destroyForcibly()));
        server.restart();
        return server;
    }

    /** The folder of the server's programs; empty where they are not installed. */
    static Optional<Path> programs() {
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<Path> folders = Stream.concat(
                debian().sorted(Comparator.reverseOrder()),
                Stream.of(path.split(":")).map(Path::of));
        return folders.filter(each ->
                        Files.isExecutable(each.resolve("initdb")) && Files.isExecutable(each.resolve("postgres")))
                .findFirst();
    }

    private static Stream<Path> debian() {
        try (Stream<Path> versions = Files.isDirectory(DEBIAN) ? Files.list(DEBIAN) : Stream.empty()) {
            return versions.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Starts it on the data that it had, again where what is left of it before is not gone yet. */
    public void restart() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < PATIENCE_SECONDS; attempt++) {
            process = new ProcessBuilder(command(
                            "postgres",
                            "-D",
                            data.toString(),
                            "-p",
                            "" + port,
                            "-k",
                            folder.toString(),
                            "-c",
                            "listen_addresses=127.0.0.1",
                            "-c",
                            "max_connections=40"))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .directory(folder.toFile())
                    .start();
            if (answers()) {
                return;
            }
        }
        throw new IllegalStateException("It does not start: " + Files.readString(folder.resolve("log")));
    }

    private boolean answers() throws InterruptedException {
        for (int tenths = 0; tenths < 10 * PATIENCE_SECONDS && process.isAlive(); tenths++) {
            try (Connection connection = connect("postgres")) {
                return connection.isValid(PATIENCE_SECONDS);
            } catch (SQLException notYet) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        return false;
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(command(program, arguments))
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
        try (BufferedReader said = run.inputReader()) {
            List<String> lines = said.lines().toList();
            if (run.waitFor() != 0) {
                throw new IllegalStateException(program + " failed: " + lines);
            }
        }
    }

    /** A server does not run as root. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The address of a new database. */
    public String newDatabase() throws SQLException {
        String name = "journal" + databases.incrementAndGet();
        try (Connection connection = connect("postgres")) {
            connection.createStatement().execute("create database " + name);
        }
        return address(name);
    }

    public String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** As who owns everything. */
    public Login login() {
        return login(SUPERUSER, PASSWORD);
    }

    /** That says who owns everything, for another process. */
    public static Map<String, String> environment() {
        return Map.of(Login.USER_VARIABLE, SUPERUSER, Login.PASSWORD_VARIABLE, PASSWORD);
    }

    public static Login login(String user, String password) {
        return Login.from(Map.of(Login.USER_VARIABLE, user, Login.PASSWORD_VARIABLE, password))
                .orElseThrow();
    }

    /** As who owns everything, to look at a database beside the store. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(address(database), SUPERUSER, PASSWORD);
    }

    /** Ends it as a loss of power does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends it in an orderly way; who is connected is thrown out. */
    public void stop() throws IOException {
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().onExit().join();
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        stop();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
