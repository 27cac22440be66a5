/** What whoever runs the server is told of it: numbers, and a line for each request. Nothing of it names anybody. */
@NullMarked
package se.kvittens.rest.watch;

import org.jspecify.annotations.NullMarked;
