/** A gateway that speaks the contract, for tests: it knows the contract by its own words alone. */
package se.kvittens.lock.stub;
