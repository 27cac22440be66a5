package se.kvittens.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Puts SQLite's native library where nobody else can change it. By itself the driver unpacks it anew into the folder for
 * temporary files at each start, which anybody may write, and leaves it there when the process is killed.
 */
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String TEMPORARY = "org.sqlite.tmpdir";

    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

    private NativeLibrary() {}

    /**
     * Only the first call of a process has an effect, and none where the driver's own settings say where the library is.
     *
     * @param beside a file; the library goes into a folder beside it, or where that can't be made, into a temporary one
     */
    static synchronized void putBeside(Path beside) {
        if (System.getProperty(PATH) != null || System.getProperty(TEMPORARY) != null) {
            return;
        }
        try {
            byte[] library = bytes();
            Path folder = beside.toAbsolutePath().resolveSibling(".sqlite-" + SQLiteJDBCLoader.getVersion());
            System.setProperty(PATH, put(library, folder).toString());
        } catch (IOException notForThisMachine) {
            // The driver says itself that it has no library for this machine, when it is opened.
            return;
        }
    }

    private static byte[] bytes() throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        try (@Nullable InputStream stream = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("There is no " + resource + ".");
            }
            return stream.readAllBytes();
        }
    }

    private static Path put(byte[] library, Path folder) throws IOException {
        try {
            return putInto(folder, library);
        } catch (IOException cannotBeWritten) {
            Path temporary = Files.createTempDirectory("kvittens-sqlite");
            temporary.toFile().deleteOnExit();
            Path put = putInto(temporary, library);
            put.resolve(LibraryLoaderUtil.getNativeLibName()).toFile().deleteOnExit();
            return put;
        }
    }

    private static Path putInto(Path folder, byte[] library) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        }
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(OWN);
        }
        Path file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), library)) {
            write(library, file);
        }
        return folder;
    }

    private static void write(byte[] library, Path file) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "library", ".part");
        try {
            Files.write(part, library);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
