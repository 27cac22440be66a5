package se.kvittens.files.servefolder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Optional;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.servefolder.Overrides.Variable;
import se.kvittens.files.servefolder.StoreSettings.InDatabase;
import se.kvittens.files.servefolder.StoreSettings.InFile;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads {@code store}. What stands in a place where a password may stand, no fault repeats. */
final class StoreFields {

    static final String USUAL_FILE = "journal.db";

    private static final String EITHER = "{file: …}, {database: …, login: …}";

    private final Path root;
    private final Places places;

    StoreFields(Path root) {
        this.root = root;
        this.places = new Places(root);
    }

    /** The environment's; else the manifest's, which is right all the same; else a file in the folder. */
    StoreSettings read(YamlFields fields, Overrides overrides) {
        Optional<StoreSettings> said = fields.optional("store").flatMap(this::store);
        Optional<Path> login =
                said.filter(InDatabase.class::isInstance).flatMap(database -> ((InDatabase) database).login());
        return overrides
                .read(Variable.KVITTENS_SERVE_STORE, "store", text -> store(text, login))
                .or(() -> said)
                .orElseGet(() -> new InFile(root.resolve(USUAL_FILE)));
    }

    private Either<Misread, StoreSettings> store(String text, Optional<Path> login) {
        return Places.isDatabase(text)
                ? Places.database(text).map(address -> new InDatabase(address, login))
                : places.file(text).map(InFile::new);
    }

    private Optional<StoreSettings> store(YamlValue value) {
        if (!value.isMapping()) {
            value.fault(FaultKind.INVALID_VALUE, Untold.TEXT, EITHER);
            return Optional.empty();
        }
        YamlFields fields = value.fields();
        Optional<StoreSettings> file =
                fields.optional("file").flatMap(text -> text.as(places::file)).map(InFile::new);
        Optional<Path> login = fields.optional("login").flatMap(text -> Untold.read(text, places::secret));
        Optional<StoreSettings> database = fields.optional("database")
                .flatMap(text -> Untold.read(text, Places::database))
                .map(address -> new InDatabase(address, login));
        if (fields.has("file") == fields.has("database") || (fields.has("file") && fields.has("login"))) {
            value.fault(FaultKind.INVALID_VALUE, Untold.TEXT, EITHER);
        }
        fields.refuseUnknown();
        return file.or(() -> database);
    }
}
