/** What two systems hold of a provider's month, as files that people and programs open. */
@NullMarked
package se.kvittens.files.reconciliation;

import org.jspecify.annotations.NullMarked;
