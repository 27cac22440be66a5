/** Corrections of visits of locked months. */
@NullMarked
package se.kvittens.rest.corrections;

import org.jspecify.annotations.NullMarked;
