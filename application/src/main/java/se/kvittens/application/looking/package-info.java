/** Looking at what is recorded of people, and the log of who looked at whom. */
@NullMarked
package se.kvittens.application.looking;

import org.jspecify.annotations.NullMarked;
