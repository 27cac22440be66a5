/** What another system answers when it is asked to do something. */
@NullMarked
package se.kvittens.application.answer;

import org.jspecify.annotations.NullMarked;
