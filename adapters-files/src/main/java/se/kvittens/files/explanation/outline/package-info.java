/**
 * What an explanation is told into: headings, lines and indents, which each surface lays out in its own way. The
 * terminal's breaks lines; a page folds what stands inside.
 */
@NullMarked
package se.kvittens.files.explanation.outline;

import org.jspecify.annotations.NullMarked;
