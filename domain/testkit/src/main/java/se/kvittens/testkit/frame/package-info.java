/** What all that is made up must fit into: a month of a rule book. */
@NullMarked
package se.kvittens.testkit.frame;

import org.jspecify.annotations.NullMarked;
