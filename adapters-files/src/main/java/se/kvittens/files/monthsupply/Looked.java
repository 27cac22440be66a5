package se.kvittens.files.monthsupply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;

/**
 * What a look at the month folders saw.
 *
 * @param all by their names
 * @param faults of their manifests, and of what is there twice
 */
record Looked(List<Listed> all, List<Fault> faults) {

    static final Looked NOTHING = new Looked(List.of(), List.of());

    Looked {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    static Looked at(List<Listed> all, Set<ProviderId> providers) {
        List<Fault> faults = new ArrayList<>();
        all.forEach(each -> faults.addAll(each.faults()));
        for (ProviderId provider : providers) {
            for (Listed each : all) {
                each.monthOf(provider)
                        .flatMap(month -> all.stream()
                                .filter(other -> other.folder().compareTo(each.folder()) < 0)
                                .filter(other -> other.has(provider, month))
                                .findFirst())
                        .ifPresent(other -> faults.add(twice(provider, each, other)));
            }
        }
        return new Looked(all, faults);
    }

    private static Fault twice(ProviderId provider, Listed one, Listed other) {
        return new Fault(
                FaultKind.SUPPLIED_TWICE,
                "" + one.manifestFile(),
                0,
                "providers",
                provider.value(),
                "" + other.manifestFile());
    }
}
