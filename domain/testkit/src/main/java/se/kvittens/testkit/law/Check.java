package se.kvittens.testkit.law;

/** Holds a law against a settled month, and notes what breaks it. */
@FunctionalInterface
public interface Check {

    void on(Examination month);
}
