/**
 * Importing: what other systems tell becomes a provider's month. Feeds ({@code feed}) tell all they have ({@code told})
 * and decide nothing.
 */
@NullMarked
package se.kvittens.application.importing;

import org.jspecify.annotations.NullMarked;
