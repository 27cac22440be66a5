package se.kvittens.files.ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.application.settling.Supplied;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A month folder of four providers; each has as many visits of an hour as its place in the list says. */
final class MonthOnDisk {

    /** In the order of the manifest; most names differ in a sign alone. */
    static final List<String> PROVIDERS = List.of("North!", "North?", "South", "North/South");

    private static final List<String> FOLDERS = List.of("north", "east", "south", "west");

    private final Path root;

    MonthOnDisk(Path root) {
        this.root = root;
        write("prices.yaml", "municipality: haninge\ninForceFrom: 2024-01-01\nprices: {HOME_CARE: 400.00}\n");
        StringBuilder manifest = new StringBuilder("format: 1\nmunicipality: haninge\nmonth: 2024-11\nproviders:\n");
        for (int i = 0; i < PROVIDERS.size(); i++) {
            manifest.append("  - {name: \"%s\", folder: %s}\n".formatted(PROVIDERS.get(i), FOLDERS.get(i)));
            write(FOLDERS.get(i) + "/recipients.csv", "id,born\nanna,1940-03-12\n");
            write(FOLDERS.get(i) + "/visits.csv", "id,recipient,carer,start,start_by,end,end_by\n");
            for (int number = 1; number <= i + 1; number++) {
                and(
                        FOLDERS.get(i) + "/visits.csv",
                        "v%1$d,anna,c1,2024-11-0%1$dT08:00,NFC,2024-11-0%1$dT09:00,NFC\n".formatted(number));
            }
        }
        write("month.yaml", manifest.toString());
    }

    MonthFolder open() {
        return MonthFolder.open(root, RuleBookFolder.bundled())
                .getOrElseThrow(faults -> new AssertionError(faults.toString()));
    }

    /** Its providers' months. */
    List<Supplied> supplied() {
        List<Supplied> months = new ArrayList<>();
        new FolderMonths(open(), false, input -> {}).iterator().forEachRemaining(months::add);
        return months;
    }

    void and(String file, String row) {
        try {
            Files.writeString(root.resolve(file), row, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void without(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
