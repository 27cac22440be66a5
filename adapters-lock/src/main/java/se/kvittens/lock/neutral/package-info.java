/** Gateways that speak our own contract, {@code gateway-1.0.yaml}, which lies beside these classes. */
@NullMarked
package se.kvittens.lock.neutral;

import org.jspecify.annotations.NullMarked;
