package se.kvittens.rest.watch;

import java.time.InstantSource;

/** What is told of requests, and when. */
public record Logbook(Watch watch, InstantSource clock) {}
