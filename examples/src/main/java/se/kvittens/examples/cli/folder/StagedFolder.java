package se.kvittens.examples.cli.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is filled aside and takes its place only when all is well; else it goes without a trace. */
public final class StagedFolder implements AutoCloseable {

    private final Path path;

    private final List<Path> madeAbove;

    private StagedFolder(Path path, List<Path> madeAbove) {
        this.path = path;
        this.madeAbove = madeAbove;
    }

    /** On the same disk as where it will go. */
    public static StagedFolder beside(Path place) throws IOException {
        Path parent = place.toAbsolutePath().normalize().getParent();
        Path base = parent == null ? Path.of(".") : parent;
        List<Path> missing = new ArrayList<>();
        for (Path above = base; above != null && Files.notExists(above); above = above.getParent()) {
            missing.add(above);
        }
        Files.createDirectories(base);
        return new StagedFolder(Files.createTempDirectory(base, ".kvittens-"), missing);
    }

    public Path path() {
        return path;
    }

    /** Each of its folders replaces the one of the same name there; others there stay. */
    public void moveTo(Path place) throws IOException {
        Files.createDirectories(place);
        for (Path each : children(path)) {
            Path target = place.resolve(each.getFileName());
            delete(target);
            Files.move(each, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The same, where all that is in it is the file that is to be there. */
    public void moveFileTo(Path place) throws IOException {
        Path parent = place.toAbsolutePath().getParent();
        moveTo(parent == null ? place : parent);
    }

    @Override
    public void close() throws IOException {
        delete(path);
        for (Path above : madeAbove) {
            if (children(above).isEmpty()) {
                Files.delete(above);
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path each : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
