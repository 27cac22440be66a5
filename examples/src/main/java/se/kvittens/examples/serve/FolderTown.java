package se.kvittens.examples.serve;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.files.servefolder.ServeManifest;
import se.kvittens.rest.town.ServedTown;

/** A municipality and its providers, as a serve folder has them. */
final class FolderTown implements ServedTown {

    private final ServeManifest manifest;

    @Inject
    FolderTown(ServeManifest manifest) {
        this.manifest = manifest;
    }

    @Override
    public MunicipalityId municipality() {
        return manifest.municipality();
    }

    @Override
    public Set<ProviderId> providers() {
        return manifest.providers().keySet();
    }

    @Override
    public Optional<Assignment> assignment(ProviderId provider) {
        return Optional.ofNullable(manifest.providers().get(provider));
    }
}
