package se.kvittens.files.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.kvittens.application.reconciling.ReconcileMonth;
import se.kvittens.files.basis.BasisFiles;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.monthfolder.FolderMonths;
import se.kvittens.files.monthfolder.MonthFolder;
import se.kvittens.files.rulebook.RuleBookFolder;

/** A month folder of September 2024, in which systems change, and what is written of it. */
final class SeptemberFolder {

    private static final String HEADER = "id,recipient,carer,system,start,start_by,end,end_by,approved,tasks\n";

    private final Path root;
    private final String provider;
    private final List<String> visits = new ArrayList<>();
    private final List<String> adjustments = new ArrayList<>();

    SeptemberFolder(Path root, String provider) {
        this.root = root;
        this.provider = provider;
    }

    /** A visit of personal care at anna by c1, with NFC receipts at these times of a day. */
    SeptemberFolder visit(String id, String system, String day, String start, String end) {
        return row("%s,anna,c1,%s,%sT%s,NFC,%sT%s,NFC,2024-10-01T08:00,PERSONAL_CARE"
                .formatted(id, system, day, start, day, end));
    }

    SeptemberFolder row(String row) {
        visits.add(row);
        return this;
    }

    SeptemberFolder adjustment(String row) {
        adjustments.add(row);
        return this;
    }

    /** The provider's folder of files. */
    Path reconciled(Locale locale) {
        write("prices.yaml", "municipality: haninge\ninForceFrom: 2024-01-01\nprices: {HOME_CARE: 400.00}\n");
        write(
                "month.yaml",
                "format: 1\nmunicipality: haninge\nmonth: 2024-09\nproviders:\n  - {name: '%s'}\n"
                        .formatted(provider.replace("'", "''")));
        write("recipients.csv", "id,born\nanna,1940-03-12\n\"<b>bo & co</b>\",1950-01-01\n");
        write("visits.csv", HEADER + String.join("\n", visits) + "\n");
        write("adjustments.csv", "visit,system,made,start,end\n" + String.join("\n", adjustments) + "\n");
        MonthFolder folder = MonthFolder.open(root, RuleBookFolder.bundled())
                .getOrElseThrow(faults -> new AssertionError(faults.toString()));
        Path out = root.resolve("out");
        new ReconcileMonth(RuleBookFolder::bundled)
                .reconcile(
                        new FolderMonths(folder, false, input -> {
                            if (!input.isWithoutFault()) {
                                throw new AssertionError(input.rejects().toString());
                            }
                        }),
                        new ReconciliationFolderOut(
                                new ReconciliationFolder(out, locale),
                                from -> new RunFacts("0.1", "prices", "input", 3, true)));
        return out.resolve(BasisFiles.folderOf(provider));
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(root);
            Files.writeString(root.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
