/** Following up: the deadlines of a provider, and reports on its visits. */
@NullMarked
package se.kvittens.rest.following;

import org.jspecify.annotations.NullMarked;
