package se.kvittens.files.doorfolder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.files.doorfolder.gateway.GatewayFields;
import se.kvittens.files.doorfolder.gateway.GatewaySettings;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.monthfolder.manifest.LockDatesField;
import se.kvittens.files.setupfolder.OwnBooks;
import se.kvittens.files.setupfolder.Town;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads {@code doors.yaml}; a fault for each thing that is wrong with it. */
final class DoorManifestReader {

    private final GatewayFields gateways;
    private final Map<String, Optional<LocalDate>> providers = new LinkedHashMap<>();

    DoorManifestReader(Path root) {
        this.gateways = new GatewayFields(root);
    }

    /**
     * What the file says, if only in part.
     *
     * @param manifest to be used only where no fault was found
     * @param town empty where it is missing, or can be nobody's name
     * @param named what the other files may name
     */
    record Read(Optional<DoorManifest> manifest, Optional<Town> town, OwnBooks books, Named named) {}

    Read read(YamlFields fields) {
        fields.required("format")
                .ifPresent(value -> value.as(Readings.whole(DoorManifest.FORMAT, DoorManifest.FORMAT)));
        Optional<Town> town = Town.in(fields);
        PublishedLocks locks = LockDatesField.read(fields);
        OwnBooks books = OwnBooks.in(fields);
        each(fields, "providers", this::provider);
        List<GatewaySettings> read = new ArrayList<>();
        each(fields, "gateways", item -> gateways.read(item).ifPresent(read::add));
        fields.refuseUnknown();
        Optional<DoorManifest> manifest =
                town.map(of -> new DoorManifest(of.id(), assignments(of.id(), locks), read, books.folder()));
        return new Read(manifest, town, books, new Named(gateways.names(), providers.keySet()));
    }

    /** One at least. */
    private static void each(YamlFields fields, String list, Consumer<YamlFields> reading) {
        fields.required(list).ifPresent(value -> {
            List<YamlValue> items = value.items();
            if (items.isEmpty() && value.isList()) {
                value.fault(FaultKind.MISSING_FIELD, "", "");
            }
            items.forEach(item -> reading.accept(item.fields()));
        });
    }

    private void provider(YamlFields fields) {
        Optional<YamlValue> named = fields.required("name");
        Optional<String> name = named.flatMap(value -> value.as(Readings::name));
        Optional<LocalDate> goLive = fields.optional("goLive").flatMap(value -> value.as(Readings::date));
        fields.refuseUnknown();
        if (name.isPresent() && providers.putIfAbsent(name.get(), goLive) != null) {
            named.get().fault(FaultKind.DUPLICATE_ID, name.get(), "");
        }
    }

    private Map<ProviderId, Assignment> assignments(MunicipalityId municipality, PublishedLocks locks) {
        Map<ProviderId, Assignment> assignments = new LinkedHashMap<>();
        providers.forEach((name, goLive) -> {
            ProviderId provider = new ProviderId(name);
            assignments.put(provider, new Assignment(municipality, provider, locks, goLive));
        });
        return assignments;
    }
}
