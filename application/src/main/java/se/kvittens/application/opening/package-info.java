/** Asking doors to open and to lock: who may is decided by the rules, and what is asked is recorded before it is sent. */
@NullMarked
package se.kvittens.application.opening;

import org.jspecify.annotations.NullMarked;
