/** Following up: the deadlines of a provider. */
@NullMarked
package se.kvittens.application.following;

import org.jspecify.annotations.NullMarked;
