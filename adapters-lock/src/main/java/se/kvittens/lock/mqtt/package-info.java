/** A broker of MQTT, by Eclipse Paho, which no other room knows: messages come and go here, and mean nothing yet. */
@NullMarked
package se.kvittens.lock.mqtt;

import org.jspecify.annotations.NullMarked;
