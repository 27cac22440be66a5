/**
 * Two carers at one visit (dubbelbemanning), and time that counts once. */
@NullMarked
package se.kvittens.domain.staffing;

import org.jspecify.annotations.NullMarked;
