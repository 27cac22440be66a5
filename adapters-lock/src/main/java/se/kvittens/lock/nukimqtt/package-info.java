/**
 * Locks of Nuki that speak to a broker themselves, by MQTT. A lock keeps no log that could be read; what the broker has
 * kept for us is in its place.
 */
@NullMarked
package se.kvittens.lock.nukimqtt;

import org.jspecify.annotations.NullMarked;
