/** Content hashes, by which a settlement says what it was made from. */
@NullMarked
package se.kvittens.files.hash;

import org.jspecify.annotations.NullMarked;
