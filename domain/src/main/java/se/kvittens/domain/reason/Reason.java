package se.kvittens.domain.reason;

/** A part of an explanation. How it reads in Swedish or JSON is an adapter's business. */
public sealed interface Reason permits Fact, Ruled, Step {

    /** What this part contributes: the fact, the setting's value, the step's result. */
    Object value();
}
