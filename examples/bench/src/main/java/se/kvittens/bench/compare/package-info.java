/** Kvittens beside a database and a rule engine, on the same visits and in one run. */
@NullMarked
package se.kvittens.bench.compare;

import org.jspecify.annotations.NullMarked;
