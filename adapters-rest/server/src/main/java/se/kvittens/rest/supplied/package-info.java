/** What was supplied of a month: recipients, orders and absences. */
@NullMarked
package se.kvittens.rest.supplied;

import org.jspecify.annotations.NullMarked;
