package se.kvittens.application.importing;

/**
 * What became of the visits that were told.
 *
 * @param first visits that were told for the first time
 * @param newer tellings that changed one
 * @param older tellings that came after a newer one
 * @param again tellings of what was known
 * @param otherMonths tellings of visits that no time of theirs puts in the month
 * @param otherProviders tellings that name another provider
 */
public record ImportCounts(long first, long newer, long older, long again, long otherMonths, long otherProviders) {}
