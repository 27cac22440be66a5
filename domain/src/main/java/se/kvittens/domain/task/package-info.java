/**
 * Tasks (insatser), their categories, and which of them may share a visit. */
@NullMarked
package se.kvittens.domain.task;

import org.jspecify.annotations.NullMarked;
