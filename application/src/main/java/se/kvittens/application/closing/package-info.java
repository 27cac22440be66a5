/**
 * Months that are settled from the journal, closed for good, and corrected by credit and debit in a later basis.
 */
@NullMarked
package se.kvittens.application.closing;

import org.jspecify.annotations.NullMarked;
