package se.kvittens.rest.rig;

import static se.kvittens.rest.rig.Rig.NORTH;
import static se.kvittens.rest.rig.Rig.SOUTH;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.Households;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.rest.town.ServedTown;

/** A municipality with two providers, in which nobody lives together. */
final class TwoProviders implements ServedTown {

    static final MunicipalityId HANINGE = new MunicipalityId("haninge");

    @Override
    public MunicipalityId municipality() {
        return HANINGE;
    }

    @Override
    public Set<ProviderId> providers() {
        return Set.of(NORTH, SOUTH);
    }

    @Override
    public Optional<Assignment> assignment(ProviderId provider) {
        return Optional.of(new Assignment(HANINGE, provider, PublishedLocks.NONE));
    }

    @Override
    public Households households(ProviderId provider, LocalDate day) {
        return (one, other) -> false;
    }
}
