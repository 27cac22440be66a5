/** Months over HTTP: what was supplied of them, what they are worth, and what is told of them. */
@NullMarked
package se.kvittens.client.http.months;

import org.jspecify.annotations.NullMarked;
