/**
 * Decisions in a month folder, of what was allowed or agreed: each is about a recipient or a visit that must have been
 * read.
 */
@NullMarked
package se.kvittens.files.monthfolder.decisions;

import org.jspecify.annotations.NullMarked;
