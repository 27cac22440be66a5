package se.kvittens.application.settling;

import se.kvittens.domain.settlement.ProviderMonth;

/**
 * A provider's month as an adapter supplies it.
 *
 * @param inputHash of all that it was read from, by which a settlement can be made again
 * @param priceListHash of the text that its prices were read from; empty where they were not read from one
 * @param rejected how many records of it could not be read and are missing from it
 */
public record Supplied(ProviderMonth month, String inputHash, String priceListHash, long rejected) {

    /** Of an adapter whose prices stand in no text. */
    public Supplied(ProviderMonth month, String inputHash, long rejected) {
        this(month, inputHash, "", rejected);
    }

    /** Prices that were read from a text. */
    public Supplied pricedBy(String hash) {
        return new Supplied(month, inputHash, hash, rejected);
    }
}
