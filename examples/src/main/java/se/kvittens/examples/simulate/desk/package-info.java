/** What the simulated system does: one desk for each kind of thing it keeps. */
@NullMarked
package se.kvittens.examples.simulate.desk;

import org.jspecify.annotations.NullMarked;
