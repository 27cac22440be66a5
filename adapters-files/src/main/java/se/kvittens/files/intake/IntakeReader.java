package se.kvittens.files.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.intake.remote.ConnectionFile;
import se.kvittens.files.intake.remote.RemoteSource;
import se.kvittens.files.monthfolder.manifest.FolderPaths;
import se.kvittens.files.monthfolder.manifest.Manifest;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads {@code feeds.yaml}; a fault for each thing that is wrong with it. */
final class IntakeReader {

    private static final int FORMAT = 1;

    private final Path root;
    private final Set<String> providers;
    private final Map<String, Deliveries> ofProvider = new LinkedHashMap<>();
    private Deliveries ofAll = new Deliveries(Map.of());
    private Optional<RemoteSource> remote = Optional.empty();

    IntakeReader(Path root, List<Manifest.Provider> providers) {
        this.root = root;
        this.providers = providers.stream().map(Manifest.Provider::name).collect(Collectors.toSet());
    }

    IntakeReader read(YamlValue value) {
        YamlFields fields = value.fields();
        fields.required("format").ifPresent(number -> number.as(Readings.whole(FORMAT, FORMAT)));
        fields.optional("all").ifPresent(all -> ofAll = deliveries(all.fields()));
        fields.optional("providers")
                .map(YamlValue::fields)
                .map(YamlFields::all)
                .orElse(Map.of())
                .forEach((name, each) -> {
                    if (!providers.isEmpty() && !providers.contains(name)) {
                        each.fault(FaultKind.INVALID_VALUE, name, String.join(", ", providers));
                    }
                    ofProvider.put(name, deliveries(each.fields()));
                });
        remote = fields.optional(ConnectionFile.KEY).flatMap(each -> ConnectionFile.remote(each.fields(), root));
        fields.refuseUnknown();
        return this;
    }

    Deliveries ofAll() {
        return ofAll;
    }

    Map<String, Deliveries> ofProvider() {
        return ofProvider;
    }

    Optional<RemoteSource> remote() {
        return remote;
    }

    private Deliveries deliveries(YamlFields fields) {
        Map<Deliveries.Kind, List<Delivery>> byKind = new EnumMap<>(Deliveries.Kind.class);
        for (Deliveries.Kind kind : Deliveries.Kind.values()) {
            fields.optional(kind.key()).ifPresent(list -> {
                List<Delivery> deliveries = new ArrayList<>();
                list.items().forEach(item -> delivery(item.fields()).ifPresent(deliveries::add));
                byKind.put(kind, deliveries);
            });
        }
        fields.refuseUnknown();
        return new Deliveries(byKind);
    }

    private Optional<Delivery> delivery(YamlFields fields) {
        Optional<String> file = fields.required("file").flatMap(value -> value.as(FolderPaths::pathWithin));
        Optional<String> profile = fields.required("profile").flatMap(value -> value.as(FolderPaths::pathWithin));
        Optional<Instant> taken = fields.optional("taken").flatMap(value -> value.as(Readings::instant));
        fields.refuseUnknown();
        return file.flatMap(name -> profile.map(by -> new Delivery(name, root.resolve(name), root.resolve(by), taken)));
    }
}
