/**
 * What the files of a provider's month have in common: their names, how tasks, times and free texts stand in a field, and
 * what of a rule book they are checked against.
 */
@NullMarked
package se.kvittens.files.monthfolder.format;

import org.jspecify.annotations.NullMarked;
