package se.kvittens.rest.town;

import java.util.Optional;
import java.util.Set;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;

/** A municipality and its providers, as the server is set up. */
public interface ServedTown {

    MunicipalityId municipality();

    Set<ProviderId> providers();

    /** Empty where it is none of them. */
    Optional<Assignment> assignment(ProviderId provider);
}
