/** What is answered: bodies, headers and the tags by which a version is known. */
@NullMarked
package se.kvittens.rest.reply;

import org.jspecify.annotations.NullMarked;
