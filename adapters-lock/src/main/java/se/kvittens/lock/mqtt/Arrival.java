package se.kvittens.lock.mqtt;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that came from the broker.
 *
 * @param number one more for each, beginning with 1
 * @param packet empty where the broker had nothing kept for us, since it knew us not, or no more: what came before may be
 *     lost
 * @param received when it came
 * @param isKept whether it may have waited for us, so that nobody knows when it was sent
 */
public record Arrival(long number, Optional<Packet> packet, Instant received, boolean isKept) {}
