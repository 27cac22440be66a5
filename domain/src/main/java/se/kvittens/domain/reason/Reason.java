package se.kvittens.domain.reason;

/** A part of an explanation. How it reads in Swedish or JSON is an adapter's business. */
public sealed interface Reason extends Ground permits Fact, Ruled, Step {

    @Override
    default Reason reason() {
        return this;
    }
}
