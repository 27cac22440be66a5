/** Importing: what other systems tell becomes a provider's month. Feeds tell all they have and decide nothing. */
@NullMarked
package se.kvittens.application.importing;

import org.jspecify.annotations.NullMarked;
