package se.kvittens.rest.rig;

import static se.kvittens.rest.rig.Rig.NORTH;
import static se.kvittens.rest.rig.Rig.SOUTH;

import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.rest.town.ServedTown;

/** A municipality with two providers. */
final class TwoProviders implements ServedTown {

    @Override
    public MunicipalityId municipality() {
        return Town.NORTH;
    }

    @Override
    public Set<ProviderId> providers() {
        return Set.of(NORTH, SOUTH);
    }

    @Override
    public Optional<Assignment> assignment(ProviderId provider) {
        return Optional.of(new Assignment(Town.NORTH, provider, PublishedLocks.NONE));
    }
}
