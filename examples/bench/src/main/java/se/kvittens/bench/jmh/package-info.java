/** Benchmarks of the parts that a run consists of, for JMH: throughput in months and visits per second. */
@NullMarked
package se.kvittens.bench.jmh;

import org.jspecify.annotations.NullMarked;
