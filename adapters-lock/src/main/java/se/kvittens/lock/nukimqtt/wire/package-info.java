/** What a lock of Nuki says by MQTT, in its own words and numbers, and what they mean here. */
@NullMarked
package se.kvittens.lock.nukimqtt.wire;

import org.jspecify.annotations.NullMarked;
