package se.bommen.locks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Does what Bommen's manual says that the box does, with the folder that it shares. */
final class BommenBox {

    private final Path folder;
    private final Map<String, String> locks = new TreeMap<>(Map.of("B7", "ONLINE;LOCKED", "B8", "OFFLINE;LOCKED"));
    private int told;

    BommenBox(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("asked"));
        Files.createDirectories(folder.resolve("answered"));
        Files.writeString(folder.resolve("log"), "");
        writeLocks();
    }

    /** Carries out what it was asked, and leaves an answer for each. */
    void work() {
        try (Stream<Path> asked = Files.list(folder.resolve("asked"))) {
            for (Path each : asked.sorted().toList()) {
                answer(each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The folder is not there any more: a cable is out. */
    void unplug() {
        try {
            Files.move(folder, folder.resolveSibling("unplugged"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A line of the log, behind its number. */
    void tells(String line) throws IOException {
        told++;
        Files.writeString(folder.resolve("log"), told + ";" + line + "\n", StandardOpenOption.APPEND);
    }

    private void answer(Path asked) throws IOException {
        List<String> words = List.of(Files.readString(asked).strip().split(";"));
        String lock = words.get(1);
        if (locks.get(lock).startsWith("OFFLINE")) {
            leave(asked, "away");
            return;
        }
        boolean opens = words.get(0).equals("UNLOCK");
        locks.put(lock, opens ? "ONLINE;UNLOCKED" : "ONLINE;LOCKED");
        writeLocks();
        String command = asked.getFileName().toString().substring("c-".length());
        tells("%s;%s;radio;;%s;2026-03-29T06:00:%02dZ".formatted(lock, opens ? "open" : "shut", command, told));
        leave(asked, "done");
    }

    private void leave(Path asked, String word) throws IOException {
        Files.writeString(folder.resolve("answered").resolve(asked.getFileName()), word);
        Files.delete(asked);
    }

    private void writeLocks() throws IOException {
        String lines = locks.entrySet().stream()
                .map(each -> each.getKey() + ";" + each.getValue() + "\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("locks"), lines);
    }
}
