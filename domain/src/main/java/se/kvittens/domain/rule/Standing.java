package se.kvittens.domain.rule;

/** On what ground a setting stands. */
public enum Standing {
    /** The document says it. */
    STATED,
    /** The document is silent or ambiguous; this is our reading, open to the municipality's correction. */
    ASSUMED
}
