package se.kvittens.domain.followup;

import se.kvittens.domain.rule.Words;

/** A form that a provider sends each month, by a working day of the following one. */
public record MonthlyForm(String code, Words name, int workingDay) {}
