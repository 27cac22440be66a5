package se.kvittens.store.badday;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of a megabyte, at a folder. Where none can be mounted, the test is skipped and says so. */
public record SmallDisk(Path folder) implements AutoCloseable {

    public static SmallDisk mount(Path folder) throws IOException {
        boolean isMounted = command("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString()) == 0;
        if (!isMounted) {
            // Maven says that tests were skipped, and not why.
            System.out.println("Skipped: a full disk, since none can be mounted here");
        }
        Assumptions.assumeTrue(isMounted);
        return new SmallDisk(folder);
    }

    /** Leaves room for a little. */
    public void fill() throws IOException {
        Files.write(ballast(), new byte[300_000]);
    }

    public void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    @Override
    public void close() throws IOException {
        command("umount", folder.toString());
    }

    private static int command(String... words) throws IOException {
        return new ProcessBuilder(words).inheritIO().start().onExit().join().exitValue();
    }
}
