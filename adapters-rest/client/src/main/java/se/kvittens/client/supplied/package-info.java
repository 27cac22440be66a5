/** What was supplied of a month: recipients (brukare), orders (beställningar) and absences (frånvaro). */
@NullMarked
package se.kvittens.client.supplied;

import org.jspecify.annotations.NullMarked;
