/** Settling months: what a person wants done, and the ports it needs. */
@NullMarked
package se.kvittens.application.settling;

import org.jspecify.annotations.NullMarked;
