/**
 * What a device has taken down and the other side has not heard yet: kept for good, and given in order when the other side
 * is there. */
@NullMarked
package se.kvittens.application.outbox;

import org.jspecify.annotations.NullMarked;
