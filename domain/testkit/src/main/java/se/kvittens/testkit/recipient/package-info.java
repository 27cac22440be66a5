/** Recipients that are made up, with their orders and absences. */
@NullMarked
package se.kvittens.testkit.recipient;

import org.jspecify.annotations.NullMarked;
