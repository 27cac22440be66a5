package se.kvittens.application.subscribing;

/** A subscription that stands, how it goes, and how far the system was told, all of one moment. */
public record Followed(Standing standing, Told told) {}
