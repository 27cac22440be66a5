/**
 * The invoice basis (fakturaunderlag): hours and amounts by reference code. */
@NullMarked
package se.kvittens.domain.invoicing;

import org.jspecify.annotations.NullMarked;
