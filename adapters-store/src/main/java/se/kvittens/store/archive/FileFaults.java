package se.kvittens.store.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;

/** What an error of a file means. */
final class FileFaults {

    private FileFaults() {}

    /** The operating system's own words are all that Java tells of a disk that is full or may not be written. */
    static JournalFault of(IOException failed) {
        String words = Optional.ofNullable(
                        failed instanceof FileSystemException of ? of.getReason() : failed.getMessage())
                .orElse("")
                .toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("quota")) {
            return JournalFault.FULL;
        }
        return failed instanceof AccessDeniedException || words.contains("read-only")
                ? JournalFault.READ_ONLY
                : JournalFault.UNREACHABLE;
    }
}
