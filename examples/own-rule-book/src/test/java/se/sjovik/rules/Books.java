package se.sjovik.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;

/** The folders of rule books: the sound one, and those with a fault planted. */
final class Books {

    private Books() {}

    static RuleBooks in(String folder) {
        Faults faults = new Faults();
        return RuleBookFolder.read(Path.of("rulebooks", folder), faults)
                .orElseThrow(() -> new AssertionError(faults.all()));
    }

    static RuleBook only(String folder) {
        return in(folder).all().get(0);
    }

    /** The month that a fault shrinks to, as it was printed when someone last looked. */
    static String shrunk(String fault) throws IOException {
        return Files.readString(Path.of("shrunk", fault + ".yaml"));
    }
}
