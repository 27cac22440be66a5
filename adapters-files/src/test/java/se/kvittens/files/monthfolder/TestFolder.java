package se.kvittens.files.monthfolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A month folder of one provider in Haninge in October 2024, sound until a test changes a file. */
final class TestFolder {

    static final RuleBooks BOOKS = RuleBookFolder.bundled();

    private final Path root;

    TestFolder(Path root) {
        this.root = root;
        with("month.yaml", """
            format: 1
            municipality: haninge
            month: 2024-10
            providers:
              - name: Handens hemtjänst Norra
            """);
        with("prices.yaml", """
            municipality: haninge
            inForceFrom: 2024-01-01
            example: true
            prices: {HOME_CARE: 421.00}
            """);
        with("recipients.csv", """
            id,born
            anna,1940-03-12
            bo,1950-01-31
            """);
        with("visits.csv", """
            id,recipient,carer,start,start_by,end,end_by
            v1,anna,c1,2024-10-01T08:00,NFC,2024-10-01T08:45,NFC
            """);
    }

    static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    TestFolder with(String file, String content) {
        return with(file, content, StandardCharsets.UTF_8);
    }

    TestFolder with(String file, String content, Charset charset) {
        return with(file, content.getBytes(charset));
    }

    TestFolder with(String file, byte[] content) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    TestFolder without(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    ProviderInput read() {
        return MonthFolder.open(root, BOOKS)
                .getOrElseThrow(faults -> new AssertionError(faults.toString()))
                .providers()
                .get(0)
                .read();
    }

    /** {@code UNKNOWN_TASK visits.csv:2 tasks}. */
    List<String> rejects() {
        return read().rejects().stream().map(this::shown).toList();
    }

    List<String> openingFaults() {
        return MonthFolder.open(root, BOOKS).getLeft().stream().map(this::shown).toList();
    }

    private String shown(Fault fault) {
        String file = root.relativize(Path.of(fault.file())).toString();
        return "%s %s:%d %s"
                .formatted(fault.kind(), file, fault.line(), fault.field())
                .strip();
    }
}
