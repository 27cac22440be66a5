package se.kvittens.application.closing;

import se.kvittens.application.registering.MonthOfJournal;
import se.kvittens.application.settling.Supplied;

/**
 * A provider's month with the visits of the journal.
 *
 * @param supplied as of the lock, and without corrections
 * @param journal what the journal has of it
 */
public record JournalMonth(Supplied supplied, MonthOfJournal journal) {}
