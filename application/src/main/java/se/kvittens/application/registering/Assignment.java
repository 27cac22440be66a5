package se.kvittens.application.registering;

import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.source.CutOver;

/**
 * A provider's work for a municipality, under that municipality's rules.
 *
 * @param ownGoLive the provider's own day of a change of systems, in place of the rule book's
 */
public record Assignment(
        MunicipalityId municipality, ProviderId provider, PublishedLocks locks, Optional<LocalDate> ownGoLive) {

    /** Systems change on the day that the rule book has for the provider. */
    public Assignment(MunicipalityId municipality, ProviderId provider, PublishedLocks locks) {
        this(municipality, provider, locks, Optional.empty());
    }

    /** The provider as the rules of a change of systems know it. */
    public CutOver.GoLive goLive() {
        return new CutOver.GoLive(provider.value(), ownGoLive);
    }
}
