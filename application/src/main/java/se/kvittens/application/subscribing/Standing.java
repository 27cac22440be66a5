package se.kvittens.application.subscribing;

/** A subscription that stands, and how it goes. */
public record Standing(Subscription subscription, Progress progress) {}
