/**
 * What happens to visits from the first receipt to the lock: who did what, when and why, what of it is accepted, and the
 * visits that come of it. */
@NullMarked
package se.kvittens.domain.registering;

import org.jspecify.annotations.NullMarked;
