/** The overview: one page for the people who plan, review and pay. */
@NullMarked
package se.kvittens.rest.overview;

import org.jspecify.annotations.NullMarked;
