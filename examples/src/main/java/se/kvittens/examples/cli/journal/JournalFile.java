package se.kvittens.examples.cli.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import se.kvittens.examples.cli.frame.Context;

/** A file that is said to be a journal. */
record JournalFile(Path path) {

    /** What a database of SQLite begins with. One that is not written yet is empty. */
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Whether it is a folder, or a file of another kind, which is said: a journal that is damaged is none of these. */
    boolean isOther(Context context) {
        if (Files.isDirectory(path)) {
            context.refuse(context.say("journal.isFolder", path));
            return true;
        }
        if (Files.isRegularFile(path) && !beginsAsJournal()) {
            context.refuse(context.say("journal.isOtherFile", path));
            return true;
        }
        return false;
    }

    /** One that can't be read is told of when it is opened. */
    private boolean beginsAsJournal() {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] found = in.readNBytes(BEGINNING.length);
            return found.length == 0 || Arrays.equals(found, BEGINNING);
        } catch (IOException unreadable) {
            return true;
        }
    }
}
