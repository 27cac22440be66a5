/** What the server answers, whatever was asked: the value that was seen, or why there is none. */
@NullMarked
package se.kvittens.client.answer;

import org.jspecify.annotations.NullMarked;
