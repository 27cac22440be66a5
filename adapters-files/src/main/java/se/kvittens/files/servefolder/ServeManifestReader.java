package se.kvittens.files.servefolder;

import java.nio.file.Path;
import java.util.Optional;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.files.monthfolder.manifest.LockDatesField;
import se.kvittens.files.servefolder.Overrides.Variable;
import se.kvittens.files.setupfolder.OwnBooks;
import se.kvittens.files.setupfolder.Providers;
import se.kvittens.files.setupfolder.Town;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads {@code serve.yaml}; a fault for each thing that is wrong with it. */
final class ServeManifestReader {

    private final Path root;
    private final Places places;
    private final StoreFields stores;
    private final Overrides overrides;

    ServeManifestReader(Path root, Overrides overrides) {
        this.root = root;
        this.places = new Places(root);
        this.stores = new StoreFields(root);
        this.overrides = overrides;
    }

    /**
     * What the file says, if only in part.
     *
     * @param manifest to be used only where no fault was found
     * @param town empty where it is missing, or can be nobody's name
     */
    record Read(Optional<ServeManifest> manifest, Optional<Town> town, OwnBooks books) {}

    Read read(YamlFields fields) {
        fields.required("format")
                .ifPresent(value -> value.as(Readings.whole(ServeManifest.FORMAT, ServeManifest.FORMAT)));
        Optional<Town> town = Town.in(fields);
        PublishedLocks locks = LockDatesField.read(fields);
        Providers providers = Providers.in(fields);
        OwnBooks books = OwnBooks.in(fields);
        Optional<Path> months = fields.required("months").flatMap(value -> value.as(places::folder));
        Path bases = fields.optional("bases")
                .flatMap(value -> value.as(places::ownFolder))
                .orElse(root.resolve(ServeManifest.USUAL_BASES));
        Optional<Path> doors = fields.optional("doors").flatMap(value -> value.as(places::folder));
        Optional<Path> plan = fields.optional("plan").flatMap(value -> value.as(places::fileOrFolder));
        ListenAddress address = address(fields);
        Optional<String> publicAddress = fields.optional("publicAddress").flatMap(Untold::address);
        StoreSettings store = stores.read(fields, overrides);
        Optional<StatedSignIn> signIn = signIn(fields);
        LimitSettings limits = fields.optional("limits")
                .map(value -> LimitSettings.in(value.fields()))
                .orElse(LimitSettings.USUAL);
        OperationSettings operation = OperationSettings.in(fields, overrides);
        Optional<WebhookSettings> webhooks =
                fields.optional("webhooks").map(value -> WebhookSettings.in(value.fields(), root, overrides));
        fields.refuseUnknown();
        Optional<ServeManifest> manifest = town.flatMap(of -> months.map(in -> new ServeManifest(
                of.id(),
                locks,
                providers.assignments(of.id(), locks),
                in,
                bases,
                doors,
                plan,
                books.folder(),
                address,
                publicAddress,
                store,
                signIn,
                limits,
                operation,
                webhooks)));
        return new Read(manifest, town, books);
    }

    private ListenAddress address(YamlFields fields) {
        ListenAddress said = fields.optional("address")
                .flatMap(value -> value.as(ListenAddress::of))
                .orElse(ListenAddress.USUAL);
        return overrides
                .read(Variable.KVITTENS_SERVE_ADDRESS, "address", ListenAddress::of)
                .orElse(said);
    }

    private Optional<StatedSignIn> signIn(YamlFields fields) {
        Optional<YamlValue> stated =
                overrides.has(Variable.KVITTENS_SERVE_ISSUER) ? fields.required("signIn") : fields.optional("signIn");
        return stated.flatMap(value -> SignInFields.read(value.fields(), overrides));
    }
}
