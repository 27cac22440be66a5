package se.kvittens.client.followup;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.deadline.DeadlineKind;

/**
 * By when something has to be done, or can first be done.
 *
 * @param rule that says so
 * @param title in the language that was asked for
 * @param about the month that it concerns, where it concerns one
 */
public record Deadline(Coded<DeadlineKind> kind, String rule, Instant at, String title, Optional<YearMonth> about) {}
