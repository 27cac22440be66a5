/** The deadlines that a provider lives by. */
@NullMarked
package se.kvittens.domain.deadline;

import org.jspecify.annotations.NullMarked;
