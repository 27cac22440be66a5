/**
 * Rule books as files. One declaration, {@link se.kvittens.files.rulebook.RuleBookShape}, says which settings there are;
 * from it the reader, the JSON Schema, the sheets and the differences follow.
 */
@NullMarked
package se.kvittens.files.rulebook;

import org.jspecify.annotations.NullMarked;
