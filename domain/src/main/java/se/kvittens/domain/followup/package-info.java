/**
 * Follow-up of a provider and the deadlines it lives by. */
@NullMarked
package se.kvittens.domain.followup;

import org.jspecify.annotations.NullMarked;
