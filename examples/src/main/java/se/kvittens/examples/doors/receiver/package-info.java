/** Receives what gateways of digital locks send by themselves, over the JDK's own server. */
@NullMarked
package se.kvittens.examples.doors.receiver;

import org.jspecify.annotations.NullMarked;
