/**
 * Who may do what, and network accounts. */
@NullMarked
package se.kvittens.domain.access;

import org.jspecify.annotations.NullMarked;
