/** Why something was not done, as other programs and people are told it. */
@NullMarked
package se.kvittens.rest.problem;

import org.jspecify.annotations.NullMarked;
