package se.kvittens.examples.generate.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.intake.remote.RemoteSource;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.monthfolder.MonthHead;
import se.kvittens.files.monthfolder.MonthSheets;

/**
 * An intake as it is when systems change: the older one has exported its visits into files, and the newer one is asked over
 * the network for all else. Where the older one has no visits of a month, there are no files.
 */
public record ChangeFolder(MonthHead head, RuleBook book, RemoteSource newer) {

    private static final String INTAKE = "feeds.yaml";

    /** Of whole months of some providers, all of one calendar month. */
    public void write(Path root, List<ProviderMonth> months) throws IOException {
        MonthSheets manifest =
                MonthFolderWriter.to(Files.createDirectories(root)).open(head, false);
        StringBuilder files = new StringBuilder();
        for (ProviderMonth month : months) {
            Path folder = manifest.announce(month.provider());
            List<RegisteredVisit> held = heldByPhoniro(month);
            if (!held.isEmpty()) {
                Path file = Files.createDirectories(folder).resolve(ProviderExport.PHONIRO);
                export(held, file);
                files.append("  \"").append(month.provider().providerName()).append("\":\n    visits:\n");
                files.append(Profiles.item(root, file, Profiles.PHONIRO));
            }
        }
        manifest.close();
        String asked =
                "format: 1\nlifecare: {address: \"%s\", client: %s}\n".formatted(newer.address(), newer.client());
        Files.writeString(root.resolve(INTAKE), files.length() == 0 ? asked : asked + "providers:\n" + files);
        if (files.length() > 0) {
            new Profiles(book).write(root, List.of(Profiles.PHONIRO));
        }
    }

    /** The visits that are the older system's to tell. */
    public static List<RegisteredVisit> heldByPhoniro(ProviderMonth month) {
        return month.visits().stream()
                .filter(visit -> visit.system() == SystemOfRecord.PHONIRO)
                .toList();
    }

    private void export(List<RegisteredVisit> visits, Path file) throws IOException {
        try (ForeignSheet<RegisteredVisit> sheet = PhoniroExport.create(file, new ForeignWords(book))) {
            visits.forEach(sheet::add);
        }
    }
}
