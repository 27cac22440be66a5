package se.kvittens.files.monthsupply;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.manifest.Manifest;

/** Holds the manifests of month folders against what is agreed on for all. */
final class Agreement {

    private static final String NOTHING = "–";

    private final Agreed agreed;
    /** By which visits are recorded: the published ones, else the rule book's own. */
    private final LockDates locks;

    Agreement(Agreed agreed, RuleBooks books) {
        this.agreed = agreed;
        this.locks = books.locksOf(agreed.municipality(), agreed.locks());
    }

    Set<ProviderId> providers() {
        return agreed.providers().keySet();
    }

    /** Whatever a manifest says otherwise. Of another municipality nothing else is asked. */
    List<Fault> faultsOf(Path file, Manifest manifest) {
        List<Fault> found = new ArrayList<>();
        if (!manifest.municipality().equals(agreed.municipality())) {
            found.add(otherwise(
                    file,
                    "municipality",
                    manifest.municipality().value(),
                    agreed.municipality().value()));
            return found;
        }
        new TreeMap<>(manifest.lockDates().byMonth()).forEach((month, lock) -> {
            Optional<LockDate> all = locks.of(month).map(Explained::value);
            if (!all.equals(Optional.of(lock))) {
                found.add(otherwise(
                        file,
                        "lockDates." + month,
                        textOf(lock),
                        all.map(Agreement::textOf).orElse(NOTHING)));
            }
        });
        manifest.providers().forEach(provider -> goLive(file, provider).ifPresent(found::add));
        return found;
    }

    private Optional<Fault> goLive(Path file, Manifest.Provider provider) {
        ProviderId id = new ProviderId(provider.name());
        Optional<LocalDate> all = agreed.goLiveOf(id);
        return provider.goLive()
                .filter(own -> agreed.providers().containsKey(id))
                .filter(own -> !all.equals(Optional.of(own)))
                .map(own -> otherwise(
                        file,
                        "goLive (" + id + ")",
                        "" + own,
                        all.map(String::valueOf).orElse(NOTHING)));
    }

    private static String textOf(LockDate lock) {
        return "" + CareZone.localTimeOf(lock.instant());
    }

    private Fault otherwise(Path file, String field, String own, String all) {
        return new Fault(FaultKind.SAID_OTHERWISE, "" + file, 0, field, own, agreed.file() + ": " + all);
    }
}
