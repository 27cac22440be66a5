package se.kvittens.domain.opening;

import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;

/** Why a carer is at a door: a visit that is planned, under way, or was just made, and its time. */
public record Errand(RecipientId recipient, TimeSpan time) {}
