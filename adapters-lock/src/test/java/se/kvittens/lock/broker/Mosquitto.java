package se.kvittens.lock.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A mosquitto of one's own on this machine, at a port that was free, with users and rights as docs/locks.md has them.
 * What it keeps is on the disk within a second or so. It is stopped by its own process.
 */
public final class Mosquitto implements AutoCloseable {

    /** Who may do what a house needs: read locks, and ask them to move. */
    public static final String READER = "kvittens";

    /** All locks of a house. */
    public static final String LOCKS = "locks";

    /** Somebody who may sign in, and no more. */
    public static final String GUEST = "guest";

    private static final int MOST_SECONDS = 120;
    private static final int MOST_PORTS = 5;
    private static final String TAKEN = "Address already in use";
    private static final String RUNNING = " running";

    private final Path folder;
    private final int port;
    private final ReentrantLock guard = new ReentrantLock();
    private final Condition isSaid = guard.newCondition();
    private final List<String> log = new ArrayList<>();
    private Process process;
    private boolean hasEnded;

    private Mosquitto(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** In a folder of its own, where it also keeps what it must not forget. */
    public static Mosquitto in(Path folder, String... more) {
        try {
            for (int times = 1; times < MOST_PORTS; times++) {
                Mosquitto broker = new Mosquitto(folder, freePort());
                broker.configure(List.of(more));
                broker.begin();
                if (broker.hasBegun()) {
                    return broker;
                }
            }
            throw new AssertionError("Each port was taken meanwhile.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public static String passwordOf(String user) {
        return "hush-" + user;
    }

    /** Where one signs in without TLS. */
    public String address() {
        return "mqtt://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    private void configure(List<String> more) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "user " + System.getProperty("user.name"),
                "listener " + port + " 127.0.0.1",
                "allow_anonymous false",
                "password_file " + folder.resolve("passwords"),
                "acl_file " + folder.resolve("rights"),
                "persistence true",
                "persistence_location " + folder + "/",
                "autosave_on_changes true",
                "autosave_interval 1",
                "log_dest stderr",
                "log_type all"));
        lines.addAll(more);
        Files.write(folder.resolve("mosquitto.conf"), lines);
        Files.writeString(folder.resolve("rights"), """
                user kvittens
                topic read nuki/#
                topic write nuki/+/lockAction
                topic readwrite kvittens/#

                user locks
                topic readwrite nuki/#
                """);
        Files.writeString(folder.resolve("passwords"), "");
        for (String user : List.of(READER, LOCKS, GUEST)) {
            run(
                    MosquittoThere.program("mosquitto_passwd").orElseThrow() + "",
                    "-b",
                    folder.resolve("passwords") + "",
                    user,
                    passwordOf(user));
        }
    }

    static void run(String... command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " failed: " + said);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException(asked);
        }
    }

    /** Once more on the same port, with what is on the disk. */
    public void start() {
        begin();
        awaits(RUNNING);
    }

    /** Whether it listens; not where another program has taken the port since it was free. */
    private boolean hasBegun() {
        return awaitsOneOf(List.of(RUNNING, TAKEN)).equals(RUNNING);
    }

    private void begin() {
        Process started = launch();
        guard.lock();
        try {
            process = started;
            hasEnded = false;
            log.clear();
        } finally {
            guard.unlock();
        }
        // A test that is killed leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        Thread reader = new Thread(() -> read(started), "mosquitto-log");
        reader.setDaemon(true);
        reader.start();
    }

    private Process launch() {
        try {
            return new ProcessBuilder(
                            MosquittoThere.program("mosquitto").orElseThrow() + "",
                            "-c",
                            folder.resolve("mosquitto.conf") + "")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(Process running) {
        try (BufferedReader said = running.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                say(line);
            }
        } catch (IOException ended) {
            // It says nothing more.
        }
        end(running);
    }

    private void end(Process ended) {
        guard.lock();
        try {
            hasEnded |= ended == process;
            isSaid.signalAll();
        } finally {
            guard.unlock();
        }
    }

    private void say(String line) {
        guard.lock();
        try {
            log.add(line);
            isSaid.signalAll();
        } finally {
            guard.unlock();
        }
    }

    /** What it has said until now is of no interest any more. */
    public void forget() {
        guard.lock();
        try {
            log.clear();
        } finally {
            guard.unlock();
        }
    }

    /** How many lines it has said with that in them, since it was told to forget. */
    public long said(String part) {
        guard.lock();
        try {
            return log.stream().filter(line -> line.contains(part)).count();
        } finally {
            guard.unlock();
        }
    }

    /** Waits until it says so. */
    public void awaits(String part) {
        awaitsOneOf(List.of(part));
    }

    private String awaitsOneOf(List<String> parts) {
        guard.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(MOST_SECONDS);
            Optional<String> heard = heard(parts);
            while (heard.isEmpty()) {
                if (left <= 0 || hasEnded) {
                    throw new AssertionError("It never said one of " + parts + ": " + log);
                }
                left = isSaid.awaitNanos(left);
                heard = heard(parts);
            }
            return heard.get();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new AssertionError(asked);
        } finally {
            guard.unlock();
        }
    }

    private Optional<String> heard(List<String> parts) {
        return parts.stream()
                .filter(part -> log.stream().anyMatch(line -> line.contains(part)))
                .findFirst();
    }

    /** Waits until all that it holds just now is on the disk. */
    public void saves() {
        forget();
        // It saves what it holds when it is told to (mosquitto.8, SIGUSR1).
        try {
            run("sh", "-c", "kill -USR1 " + process.pid());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        awaits("Saving in-memory database");
    }

    /** As when the power goes. */
    public void dies() {
        process.destroyForcibly();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end.");
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new AssertionError(asked);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }
}
