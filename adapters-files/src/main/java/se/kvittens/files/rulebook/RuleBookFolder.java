package se.kvittens.files.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.fault.Unreadable;

/** All rule books of a folder, laid out as {@code municipality/first-day.yaml}, and those that come with the library. */
public final class RuleBookFolder {

    private static final String BUNDLED = "/rulebooks/";

    private final Faults faults;
    private final List<RuleBook> books = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    private RuleBookFolder(Faults faults) {
        this.faults = faults;
    }

    /** The rule books that come with the library. */
    public static RuleBooks bundled() {
        Faults faults = new Faults();
        RuleBookFolder folder = new RuleBookFolder(faults);
        for (String name : resource(BUNDLED + "index.txt").lines().toList()) {
            folder.take(name.replace(".yaml", ""), name, RuleBookReader.parse(name, resource(BUNDLED + name), faults));
        }
        return folder.ruleBooks()
                .orElseThrow(() -> new IllegalStateException("The bundled rule books have faults: " + faults.all()));
    }

    /** Those of a folder of the user's; empty, with all faults, where any of its files is wrong. */
    public static Optional<RuleBooks> read(Path root, Faults faults) {
        Faults own = new Faults();
        RuleBookFolder folder = new RuleBookFolder(own);
        try (Stream<Path> found = Files.walk(root, 2)) {
            found.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .forEach(path -> folder.take(
                            root.relativize(path).toString().replace('\\', '/').replace(".yaml", ""),
                            path.toString(),
                            RuleBookReader.read(path, own)));
        } catch (IOException unreadable) {
            own.add(Unreadable.fault(root, unreadable));
        }
        if (folder.files.isEmpty() && own.isEmpty()) {
            own.add(new Fault(FaultKind.MISSING_FILE, root.resolve("*/*.yaml").toString(), 0, "", "", ""));
        }
        Optional<RuleBooks> books = folder.ruleBooks();
        own.all().forEach(faults::add);
        return books;
    }

    private void take(String address, String file, Optional<RuleBook> read) {
        read.ifPresent(book -> {
            String expected =
                    book.version().municipality() + "/" + book.version().inForceFrom();
            if (!address.equals(expected)) {
                faults.add(new Fault(FaultKind.INVALID_VALUE, file, 0, "file", address + ".yaml", expected + ".yaml"));
            }
            books.add(book);
            files.add(file);
        });
    }

    private Optional<RuleBooks> ruleBooks() {
        for (int i = 0; i < books.size(); i++) {
            for (int j = 0; j < i; j++) {
                refuseOverlap(books.get(j).version(), books.get(i).version(), files.get(i));
            }
        }
        return faults.isEmpty() ? Optional.of(new RuleBooks(books)) : Optional.empty();
    }

    /** Versions of one municipality must stand in one order by number and by day. */
    private void refuseOverlap(RuleBookVersion one, RuleBookVersion other, String file) {
        boolean inOrder = Comparator.comparing(RuleBookVersion::inForceFrom).compare(one, other)
                        * Integer.compare(one.number(), other.number())
                > 0;
        if (one.municipality().equals(other.municipality()) && !inOrder) {
            faults.add(new Fault(
                    FaultKind.OVERLAPPING_VERSIONS,
                    file,
                    0,
                    "inForceFrom",
                    other.inForceFrom().toString(),
                    one.label()));
        }
    }

    private static String resource(String name) {
        try (InputStream in = RuleBookFolder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The library's file %s is missing.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The library's file %s can't be read.".formatted(name), unreadable);
        }
    }
}
