package se.kvittens.bench.jmh;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts visits, so that JMH tells visits per second beside months per second. */
@State(Scope.Thread)
@AuxCounters
public class Visits {

    /** Of the months that were run through. */
    public long visits;
}
