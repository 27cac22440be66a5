package se.kvittens.application.closing;

import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;

/** Whose months they are: a provider's, with a municipality. */
public record Account(MunicipalityId municipality, ProviderId provider) {}
