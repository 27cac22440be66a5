/** What another system answers, in a person's language. */
@NullMarked
package se.kvittens.files.answer;

import org.jspecify.annotations.NullMarked;
