package se.kvittens.files.monthsupply;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.changing.FileState;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.format.MonthFile;
import se.kvittens.files.monthfolder.manifest.Manifest;

/**
 * A month folder as its manifest tells of it.
 *
 * @param state of the manifest's file
 * @param manifest empty where it can't be read: nobody knows whose months are there
 */
record Listed(Path folder, FileState state, Optional<Manifest> manifest, List<Fault> faults) {

    /** Whether its manifest was written while it was read. */
    boolean isChanging() {
        return faults.stream().anyMatch(fault -> fault.kind() == FaultKind.CHANGED_WHILE_READ);
    }

    Path manifestFile() {
        return folder.resolve(Manifest.FILE_NAME);
    }

    boolean has(ProviderId provider, YearMonth month) {
        return manifest.filter(said -> said.month().equals(month))
                .flatMap(said -> providerOf(said, provider))
                .isPresent();
    }

    Optional<YearMonth> monthOf(ProviderId provider) {
        return manifest.filter(said -> providerOf(said, provider).isPresent()).map(Manifest::month);
    }

    /** All that a provider's month is read from, whether it is there or not. */
    List<Path> files(ProviderId provider) {
        List<Path> files = new ArrayList<>();
        files.add(manifestFile());
        manifest.ifPresent(said -> {
            files.add(folder.resolve(said.priceList()));
            providerOf(said, provider).ifPresent(of -> {
                for (MonthFile file : MonthFile.values()) {
                    files.add(
                            folder.resolve(of.folder()).resolve(file.fileName()).normalize());
                }
            });
        });
        return files;
    }

    private static Optional<Manifest.Provider> providerOf(Manifest manifest, ProviderId provider) {
        return manifest.providers().stream()
                .filter(each -> each.name().equals(provider.value()))
                .findFirst();
    }
}
