/**
 * A Nuki Web API that does not exist: locks with a state and a log, commands that are carried out later, and the bad days of
 * such a thing. It shares no code with the adapter, so that a misreading is not made twice.
 */
package se.kvittens.lock.nuki.simulator;
