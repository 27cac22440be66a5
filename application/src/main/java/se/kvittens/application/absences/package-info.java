/** Absences of recipients: registered, and closed later. */
@NullMarked
package se.kvittens.application.absences;

import org.jspecify.annotations.NullMarked;
