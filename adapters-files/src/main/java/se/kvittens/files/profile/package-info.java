/** Profiles: which column of another system's file is what, and how its dates, times, lengths and words are read. */
@NullMarked
package se.kvittens.files.profile;

import org.jspecify.annotations.NullMarked;
