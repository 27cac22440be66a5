/**
 * The Web API of Nuki, version 3.9 (api.nuki.io): its locks, its log, what it is asked to do and what it sends by itself. Its
 * codes and fields are those of its own description; what that leaves open is said where it matters.
 */
@NullMarked
package se.kvittens.lock.nuki;

import org.jspecify.annotations.NullMarked;
