package se.kvittens.files.kioskfolder;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import se.kvittens.files.fault.Fault;

/** A kiosk folder on disk in which nothing is wrong, and what it reads as. */
abstract class KioskFolderFiles {

    static final String LEAST = "format: 1\nname: norra-1\nmunicipality: haninge\nprovider: Norra\n";

    static final YearMonth MONTH = YearMonth.of(2024, 10);

    @TempDir
    Path root;

    @BeforeEach
    void soundFolder() {
        with("kiosk.yaml", LEAST);
        with("people.csv", "id,label,cohabits_with\nr1,Anna S,r2\nr2,Bo S,\nr3,Cilla,\n");
        with("carers.csv", "id,label,badge\nc1,Disa,04:a1:b2:c3:d4:e5:80\nc2,Eskil,\n");
    }

    KioskFolder folder() {
        return KioskFolder.open(root, MONTH).get();
    }

    List<String> faults() {
        Either<List<Fault>, KioskFolder> opened = KioskFolder.open(root, MONTH);
        return opened.isRight()
                ? Arrays.asList()
                : opened.getLeft().stream().map(this::inShort).toList();
    }

    private String inShort(Fault fault) {
        return root.relativize(Path.of(fault.file())) + ":" + fault.line() + " " + fault.kind() + " " + fault.field();
    }

    /** Puts a rule book that comes along into the folder {@code books}. */
    void withBook(String path) {
        Path book = root.resolve("books").resolve(path);
        try (InputStream bundled = KioskFolder.class.getResourceAsStream("/rulebooks/" + path)) {
            Files.createDirectories(book.getParent());
            Files.copy(Objects.requireNonNull(bundled), book);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void with(String file, String content) {
        try {
            Files.writeString(root.resolve(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
