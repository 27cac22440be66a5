package se.kvittens.files.intake;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.intake.remote.RemoteFeeds;
import se.kvittens.files.rulebook.RuleBookFolder;

/** An intake of two providers in Haninge in September 2024, sound until a test changes a file. */
final class TestIntake {

    static final RuleBooks BOOKS = RuleBookFolder.bundled();
    private static final RemoteFeeds NO_NETWORK = (source, month, unread) -> {
        throw new AssertionError("Nothing is asked over the network here.");
    };

    private final Path root;
    private final Map<String, IntakeImport.ProviderReport> reports = new LinkedHashMap<>();

    TestIntake(Path root) {
        this.root = root;
        with("month.yaml", """
                format: 1
                municipality: haninge
                month: 2024-09
                providers:
                  - {name: Norra, folder: norra}
                  - {name: Södra, folder: sodra}
                """);
        with("prices.yaml", """
                municipality: haninge
                inForceFrom: 2024-01-01
                example: true
                prices: {HOME_CARE: 421.00}
                """);
        with("feeds.yaml", """
                format: 1
                all:
                  recipients:
                    - {file: kunder.csv, profile: p/kunder.yaml}
                providers:
                  Norra:
                    visits:
                      - {file: norra.csv, profile: p/visits.yaml}
                  Södra:
                    visits:
                      - {file: sodra.csv, profile: p/visits.yaml}
                """);
        with("p/kunder.yaml", "format: 1\nof: recipients\ncolumns: {id: nr, name: namn, provider: utf}\n");
        with("p/visits.yaml", """
                format: 1
                of: visits
                system: PHONIRO
                columns:
                  id: id
                  recipientId: kund
                  carerId: vem
                  start: start
                  end: slut
                  startBy: {columns: hur, words: &by {NFC: tagg}}
                  endBy: {columns: hur, words: *by}
                """);
        with("kunder.csv", "nr,namn,utf\nanna,Anna Löf,Norra\nbo,Bo Ek,Södra\n");
        with("norra.csv", visits("n1,anna,c1,2024-09-02 08:00,2024-09-02 08:30,tagg"));
        with("sodra.csv", visits("s1,bo,c2,2024-09-02 08:00,2024-09-02 08:30,tagg"));
    }

    static String visits(String... rows) {
        return "id,kund,vem,start,slut,hur\n" + String.join("\n", rows) + "\n";
    }

    TestIntake with(String file, String content) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content.getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    TestIntake changed(String file, String sound, String broken) {
        String text = text(file);
        if (!text.contains(sound)) {
            throw new IllegalArgumentException(file + " has no " + sound);
        }
        return with(file, text.replace(sound, broken));
    }

    TestIntake without(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code INVALID_VALUE feeds.yaml 3 all.visits}, or nothing. */
    List<String> faults() {
        Either<List<Fault>, IntakeImport> opened = IntakeImport.open(root, BOOKS, NO_NETWORK);
        return opened.isRight() ? List.of() : texts(opened.getLeft());
    }

    /** Imports into the folder {@code out}, with its rejected rows. */
    DeliveryLog run() {
        IntakeImport opened =
                IntakeImport.open(root, BOOKS, NO_NETWORK).getOrElseThrow(found -> new AssertionError(found));
        try {
            opened.run(root.resolve("out"), report -> reports.put(report.provider(), report));
            opened.writeRejected(root.resolve("out"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return opened.log();
    }

    IntakeImport.ProviderReport report(String provider) {
        return reports.get(provider);
    }

    List<String> texts(List<Fault> faults) {
        List<String> texts = new ArrayList<>();
        for (Fault fault : faults) {
            texts.add((fault.kind() + " "
                            + fault.file().replace(root.toString() + "/", "")
                            + " "
                            + fault.line()
                            + " "
                            + fault.field())
                    .strip());
        }
        return texts;
    }
}
