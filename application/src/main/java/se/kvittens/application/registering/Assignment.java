package se.kvittens.application.registering;

import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;

/** A provider's work for a municipality, under that municipality's rules. */
public record Assignment(MunicipalityId municipality, ProviderId provider, PublishedLocks locks) {}
