package se.kvittens.application.registering;

import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;

/** Whose record it is: a carer is known within a provider. */
public record CarerOfProvider(ProviderId provider, CarerId carer) {}
