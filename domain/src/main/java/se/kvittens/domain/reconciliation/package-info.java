/** What two systems hold of one provider's month, visit by visit: what one lacks, and where they differ. */
@NullMarked
package se.kvittens.domain.reconciliation;

import org.jspecify.annotations.NullMarked;
