package se.kvittens.domain.visit;

/** Whose tag a visit's receipts came from. */
public enum TagFinding {
    OWN,
    UNKNOWN,
    FOREIGN,
    RETIRED
}
