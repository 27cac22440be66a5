/** Sending again where that is safe and may help, and what stands in the way where it did not. */
@NullMarked
package se.kvittens.transport.retry;

import org.jspecify.annotations.NullMarked;
