package se.kvittens.rest.gate;

/**
 * How often one may ask.
 *
 * @param requests of who has signed in
 * @param failures of who has not
 */
public record Limits(Rate requests, FailedSignIns failures) {}
