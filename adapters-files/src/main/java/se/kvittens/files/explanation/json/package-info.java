/**
 * Explanations for programs: the same trees as the texts, whole, with codes for words, and what any value of the domain
 * looks like as JSON.
 */
@NullMarked
package se.kvittens.files.explanation.json;

import org.jspecify.annotations.NullMarked;
