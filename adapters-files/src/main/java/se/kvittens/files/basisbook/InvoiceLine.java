package se.kvittens.files.basisbook;

import se.kvittens.domain.compensation.Line;
import se.kvittens.domain.compensation.RecipientMonth;

/** A line and whose it is. */
public record InvoiceLine(RecipientMonth month, Line line) {}
