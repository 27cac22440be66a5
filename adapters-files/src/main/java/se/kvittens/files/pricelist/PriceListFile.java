package se.kvittens.files.pricelist;

import java.time.LocalDate;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.identity.MunicipalityId;

/**
 * A price list as it was read.
 *
 * @param isExample whether it says of itself that its prices are made up
 * @param contentHash SHA-256 of its text, in hexadecimal
 */
public record PriceListFile(
        MunicipalityId municipality, LocalDate inForceFrom, boolean isExample, PriceList prices, String contentHash) {}
