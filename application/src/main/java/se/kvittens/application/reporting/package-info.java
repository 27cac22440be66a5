/** Reports over any days (SYS-7), out of settled months: so they say what the basis says. */
@NullMarked
package se.kvittens.application.reporting;

import org.jspecify.annotations.NullMarked;
