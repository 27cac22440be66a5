package se.kvittens.files.setupfolder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** The providers that a manifest names, each with the day of its own on which systems change, if it has one. */
public final class Providers {

    private final Map<String, Optional<LocalDate>> goLives = new LinkedHashMap<>();

    private Providers() {}

    /** Without those that are faulty, and have been said to be. */
    public static Providers in(YamlFields fields) {
        Providers providers = new Providers();
        each(fields, "providers", providers::read);
        return providers;
    }

    /** Reads the items of a list that must be there; one at least. */
    public static void each(YamlFields fields, String list, Consumer<YamlFields> reading) {
        fields.required(list).ifPresent(value -> {
            List<YamlValue> items = value.items();
            if (items.isEmpty() && value.isList()) {
                value.fault(FaultKind.MISSING_FIELD, "", "");
            }
            items.forEach(item -> reading.accept(item.fields()));
        });
    }

    private void read(YamlFields fields) {
        Optional<YamlValue> named = fields.required("name");
        Optional<String> name = named.flatMap(value -> value.as(Readings::name));
        Optional<LocalDate> goLive = fields.optional("goLive").flatMap(value -> value.as(Readings::date));
        fields.refuseUnknown();
        if (name.isPresent() && goLives.putIfAbsent(name.get(), goLive) != null) {
            named.get().fault(FaultKind.DUPLICATE_ID, name.get(), "");
        }
    }

    public Set<String> names() {
        return goLives.keySet();
    }

    /** Their work for a municipality, in the order of the manifest. */
    public Map<ProviderId, Assignment> assignments(MunicipalityId municipality, PublishedLocks locks) {
        Map<ProviderId, Assignment> assignments = new LinkedHashMap<>();
        goLives.forEach((name, goLive) -> {
            ProviderId provider = new ProviderId(name);
            assignments.put(provider, new Assignment(municipality, provider, locks, goLive));
        });
        return assignments;
    }
}
