/** Corrections of visits of months that are locked. */
@NullMarked
package se.kvittens.client.corrections;

import org.jspecify.annotations.NullMarked;
