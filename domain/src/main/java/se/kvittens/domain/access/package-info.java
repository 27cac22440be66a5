/**
 * Network accounts. */
@NullMarked
package se.kvittens.domain.access;

import org.jspecify.annotations.NullMarked;
