/**
 * A story on published data: the day plans of the UHHC benchmark, laid as they are into months of Haninge and Huddinge,
 * one provider a plan. {@code docs/published-visits.md} tells what is theirs and what is made up.
 */
@NullMarked
package se.kvittens.examples.published;

import org.jspecify.annotations.NullMarked;
