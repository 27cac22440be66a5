package se.kvittens.files.ports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.rulebooks.RuleBookShelfContract;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A folder of rule books, read anew at each call, keeps the contract of a shelf. */
class FolderShelfContractTest extends RuleBookShelfContract {

    @TempDir
    private Path root;

    @BeforeEach
    void write() {
        for (String name : List.of("haninge/2020-01-01.yaml", "haninge/2024-10-01.yaml")) {
            try (InputStream book = RuleBookFolder.class.getResourceAsStream("/rulebooks/" + name)) {
                Files.createDirectories(root.resolve(name).getParent());
                Files.copy(Objects.requireNonNull(book), root.resolve(name));
            } catch (IOException uncopied) {
                throw new UncheckedIOException(uncopied);
            }
        }
    }

    @Override
    protected RuleBookShelf shelf() {
        return () -> RuleBookFolder.read(root, new Faults()).orElseThrow();
    }
}
