/** Feeds in files that others lay out, read by a profile: each record is told, or rejected with all its faults. */
@NullMarked
package se.kvittens.files.feed;

import org.jspecify.annotations.NullMarked;
