package se.kvittens.files.monthfolder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import se.kvittens.files.hash.ContentHash;
import se.kvittens.files.monthfolder.format.MonthFile;

/** The files of a folder, hashed while they are read. */
final class HashedFiles {

    private final Path folder;
    private final StringBuilder lines = new StringBuilder();

    HashedFiles(Path folder) {
        this.folder = folder;
    }

    /** What reads a file, and may stop before its end. */
    @FunctionalInterface
    interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    Path pathOf(MonthFile file) {
        return folder.resolve(file.fileName());
    }

    /**
     * Reads and hashes a file to its end.
     *
     * @throws NoSuchFileException where there is none
     */
    <T> T read(MonthFile file, Reading<T> reading) throws IOException {
        MessageDigest digest = ContentHash.newDigest();
        try (InputStream bytes = Files.newInputStream(pathOf(file));
                InputStream in = new DigestInputStream(bytes, digest)) {
            T read = reading.read(in);
            in.transferTo(OutputStream.nullOutputStream());
            lines.append(ContentHash.of(digest.digest()))
                    .append("  ")
                    .append(file.fileName())
                    .append('\n');
            return read;
        }
    }

    /** Of the lines that {@code sha256sum} prints for the files read so far. */
    String hash() {
        return ContentHash.of(lines.toString());
    }
}
