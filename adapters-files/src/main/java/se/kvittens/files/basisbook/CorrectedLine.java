package se.kvittens.files.basisbook;

import se.kvittens.domain.invoicing.CorrectedMonth;
import se.kvittens.domain.invoicing.CorrectionLine;

/** A credit or debit, and the month that it corrects. */
public record CorrectedLine(CorrectedMonth month, CorrectionLine line) {}
