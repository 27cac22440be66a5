package se.kvittens.domain.reason;

/** Something that was given: an instant, a length, a cause, a name. */
public record Fact(Term term, Object value) implements Reason {}
