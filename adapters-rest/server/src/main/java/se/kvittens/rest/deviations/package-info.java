/** What somebody has to look at in a month, and what may mend it. */
@NullMarked
package se.kvittens.rest.deviations;

import org.jspecify.annotations.NullMarked;
