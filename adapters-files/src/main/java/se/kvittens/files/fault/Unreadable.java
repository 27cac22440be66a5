package se.kvittens.files.fault;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file or a folder can't be read, as the expectation of a fault {@link FaultKind#UNREADABLE_FILE} says it. */
public enum Unreadable {
    MISSING,
    /** A file was expected. */
    FOLDER,
    /** Something on the way to it is a file. */
    NO_FOLDER,
    NO_RIGHT,
    /** The disk, the network, or a file of another kind. */
    OTHER;

    public static Fault fault(Path path, IOException why) {
        return new Fault(
                FaultKind.UNREADABLE_FILE,
                path.toString(),
                0,
                "",
                "",
                of(path, why).name());
    }

    static Unreadable of(Path path, IOException why) {
        if (why instanceof NoSuchFileException) {
            return MISSING;
        }
        if (why instanceof AccessDeniedException) {
            return NO_RIGHT;
        }
        if (Files.isDirectory(path)) {
            return FOLDER;
        }
        Path folder = path.toAbsolutePath().getParent();
        return why instanceof FileSystemException && folder != null && Files.isRegularFile(folder) ? NO_FOLDER : OTHER;
    }
}
