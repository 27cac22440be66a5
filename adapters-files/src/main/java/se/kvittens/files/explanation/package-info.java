/**
 * Says why: the explanation trees of a settlement as text for people, in Swedish and English, and as JSON. Nothing is
 * reckoned here; each number is the one that the settlement holds, beside the reason that it was made of.
 */
@NullMarked
package se.kvittens.files.explanation;

import org.jspecify.annotations.NullMarked;
