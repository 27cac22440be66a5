/** Programs of others judge the adapter and the simulated system, each by itself. */
package se.kvittens.lock.nuki.judge;
