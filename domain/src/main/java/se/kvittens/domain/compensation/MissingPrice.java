package se.kvittens.domain.compensation;

import java.time.YearMonth;

/** A price that a line of more than no time needs and the price list does not have (PAY-8). */
public record MissingPrice(PriceItem item, YearMonth month) {}
