/** Programs of others from npm, by which the adapter is judged. */
package se.kvittens.lock.npm;
