package se.kvittens.store.sql;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import se.kvittens.application.registering.JournalFault;

/** What is seen to before SQLite opens a file. */
final class SqliteFile {

    private SqliteFile() {}

    /** A new file may be read by its owner alone, as those that SQLite puts beside it then; a stump is refused. */
    static void prepare(Path file, int page) throws FaultFound {
        try {
            if (!Files.exists(file)
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                make(file);
            } else if (Files.exists(file) && isStump(file, page)) {
                throw new FaultFound(JournalFault.DAMAGED);
            }
        } catch (IOException leftToSqlite) {
            // Where a file can't be made or looked at, SQLite can't open it, and says why.
            return;
        }
    }

    private static void make(Path file) throws IOException {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException anotherWasFirst) {
            // Which made it in the same way.
            return;
        }
    }

    /** SQLite takes what is shorter than a page for a new file, and overwrites it; unless its making was broken off. */
    private static boolean isStump(Path file, int page) throws IOException {
        long size = Files.size(file);
        return size > 0 && size < page && !Files.exists(file.resolveSibling(file.getFileName() + "-journal"));
    }
}
