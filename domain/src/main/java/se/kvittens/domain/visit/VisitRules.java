package se.kvittens.domain.visit;

/** All that judges a single visit; {@link VisitJudge} applies it. */
public record VisitRules(ChangeRules changes, ReceiptRules receipts, RegistrationRules registration, TaskRules tasks) {}
