/** A real broker, as a process, and simulated locks at it. */
package se.kvittens.lock.broker;
