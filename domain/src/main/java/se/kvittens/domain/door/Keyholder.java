package se.kvittens.domain.door;

import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;

/** A carer of a provider, who has a key or asks for a door. */
public record Keyholder(ProviderId provider, CarerId carer) {}
