package se.kvittens.files.doorfolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.files.doorfolder.gateway.GatewayFields;
import se.kvittens.files.doorfolder.gateway.GatewaySettings;
import se.kvittens.files.monthfolder.manifest.LockDatesField;
import se.kvittens.files.setupfolder.OwnBooks;
import se.kvittens.files.setupfolder.Providers;
import se.kvittens.files.setupfolder.Town;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;

/** Reads {@code doors.yaml}; a fault for each thing that is wrong with it. */
final class DoorManifestReader {

    private final GatewayFields gateways;

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
        Providers providers = Providers.in(fields);
        List<GatewaySettings> read = new ArrayList<>();
        Providers.each(fields, "gateways", item -> gateways.read(item).ifPresent(read::add));
        fields.refuseUnknown();
        Optional<DoorManifest> manifest =
                town.map(of -> new DoorManifest(of.id(), providers.assignments(of.id(), locks), read, books.folder()));
        return new Read(manifest, town, books, new Named(gateways.names(), providers.names()));
    }
}
