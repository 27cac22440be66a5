/** What people have acknowledged of deviations: seen, judged, and left as it is. */
@NullMarked
package se.kvittens.application.acknowledging;

import org.jspecify.annotations.NullMarked;
