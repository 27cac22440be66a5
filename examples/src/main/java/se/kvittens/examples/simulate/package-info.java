/**
 * A system that keeps to the contract of adapters-lifecare and does not exist: with state, made-up data, and faults that
 * can be switched on. It shares no code with the client, so that a misreading of the contract is not made twice.
 */
@NullMarked
package se.kvittens.examples.simulate;

import org.jspecify.annotations.NullMarked;
