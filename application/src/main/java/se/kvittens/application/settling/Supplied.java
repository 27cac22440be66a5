package se.kvittens.application.settling;

import se.kvittens.domain.settlement.ProviderMonth;

/**
 * A provider's month as an adapter supplies it.
 *
 * @param inputHash of all that it was read from, by which a settlement can be made again
 * @param rejected how many records of it could not be read and are missing from it
 */
public record Supplied(ProviderMonth month, String inputHash, long rejected) {}
