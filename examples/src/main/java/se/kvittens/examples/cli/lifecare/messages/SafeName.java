package se.kvittens.examples.cli.lifecare.messages;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.kvittens.domain.people.PersonalNumbers;

/** A name that others chose for a file, made fit for a folder of ours: it can't lead out of it, nor hide. */
final class SafeName {

    private static final int MOST_CHARACTERS = 100;
    private static final String NAMELESS = "attachment";

    private SafeName() {}

    static String of(String theirs) {
        String last = theirs.substring(Math.max(theirs.lastIndexOf('/'), theirs.lastIndexOf('\\')) + 1);
        String plain = PersonalNumbers.maskedIn(last)
                .replaceAll("[^\\p{L}\\p{N}. _-]", "_")
                .strip()
                .replaceFirst("^\\.+", "");
        String name = plain.isBlank() ? NAMELESS : plain;
        return name.length() > MOST_CHARACTERS ? name.substring(name.length() - MOST_CHARACTERS) : name;
    }

    /** False where a file of that name is there: nobody's is overwritten. */
    static boolean write(Path place, byte[] content) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.write(place, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        }
    }
}
