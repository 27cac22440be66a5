/** The program that measures Kvittens beside others, runs its benchmarks, and reads profiles. */
@NullMarked
package se.kvittens.bench;

import org.jspecify.annotations.NullMarked;
