package se.kvittens.domain.deadline;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Optional;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Words;

/**
 * Something that must be done by, or can first be done at, an instant of local time.
 *
 * @param about the month that it concerns, where it concerns one
 * @param form the form to be sent, where it is one
 */
public record Deadline(
        DeadlineKind kind, RuleId rule, LocalDateTime at, Optional<YearMonth> about, Optional<Words> form) {}
