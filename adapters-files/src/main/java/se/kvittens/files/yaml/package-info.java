/**
 * YAML as a tree of located values: each knows its file, line and path, reads itself as what is asked for, and notes a
 * fault where it can't. Scalars stay text until asked, so that 16:00 is no number of minutes and 2024-10 no date.
 */
@NullMarked
package se.kvittens.files.yaml;

import org.jspecify.annotations.NullMarked;
