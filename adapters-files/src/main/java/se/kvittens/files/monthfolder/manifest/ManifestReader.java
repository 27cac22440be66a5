package se.kvittens.files.monthfolder.manifest;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads {@code month.yaml}; a fault for each thing that is wrong with it. */
public final class ManifestReader {

    private final Set<String> names = new HashSet<>();
    private final Set<Path> folders = new HashSet<>();

    /** For one manifest. */
    public ManifestReader() {}

    /** To be used only where no fault was found. */
    public Optional<Manifest> read(YamlValue root) {
        YamlFields fields = root.fields();
        fields.required("format").ifPresent(value -> value.as(Readings.whole(Manifest.FORMAT, Manifest.FORMAT)));
        Optional<String> municipality = fields.required("municipality").flatMap(value -> value.as(Readings::name));
        Optional<YearMonth> month = fields.required("month").flatMap(value -> value.as(Readings::month));
        String priceList = fields.optional("priceList")
                .flatMap(value -> value.as(FolderPaths::pathWithin))
                .orElse(Manifest.USUAL_PRICE_LIST);
        PublishedLocks locks = LockDatesField.read(fields);
        List<Manifest.Provider> providers = providers(fields);
        fields.refuseUnknown();
        return municipality.flatMap(
                id -> month.map(of -> new Manifest(new MunicipalityId(id), of, priceList, locks, providers)));
    }

    private List<Manifest.Provider> providers(YamlFields fields) {
        List<Manifest.Provider> providers = new ArrayList<>();
        fields.required("providers").ifPresent(list -> {
            List<YamlValue> items = list.items();
            if (items.isEmpty()) {
                list.fault(FaultKind.MISSING_FIELD, "", "");
            }
            items.forEach(item -> providers.add(provider(item.fields())));
        });
        return providers;
    }

    private Manifest.Provider provider(YamlFields fields) {
        Optional<YamlValue> name = fields.required("name");
        String text = name.flatMap(value -> value.as(Readings::name)).orElse("");
        if (!text.isEmpty() && !names.add(text)) {
            name.ifPresent(value -> value.fault(FaultKind.DUPLICATE_ID, text, ""));
        }
        Optional<YamlValue> folder = fields.optional("folder");
        String path = folder.flatMap(value -> value.as(FolderPaths::pathWithin)).orElse(Manifest.USUAL_FOLDER);
        if (!folders.add(Path.of(path).normalize())) {
            folder.or(() -> name).ifPresent(value -> value.fault(FaultKind.DUPLICATE_ID, path, ""));
        }
        var goLive = fields.optional("goLive").flatMap(value -> value.as(Readings::date));
        fields.refuseUnknown();
        return new Manifest.Provider(text, path, goLive);
    }
}
