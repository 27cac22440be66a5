/**
 * Which receipts make a visit: whatever the order in which they arrive, and however often. */
@NullMarked
package se.kvittens.domain.pairing;

import org.jspecify.annotations.NullMarked;
