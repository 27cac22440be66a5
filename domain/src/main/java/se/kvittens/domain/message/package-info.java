/** Messages (meddelanden) between a provider and its municipality. */
@NullMarked
package se.kvittens.domain.message;

import org.jspecify.annotations.NullMarked;
