package se.kvittens.rest.months;

import java.nio.file.Path;
import java.time.InstantSource;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.MonthsFromJournal;
import se.kvittens.application.looking.ReadingLog;
import se.kvittens.application.rulebooks.RuleBookShelf;
import se.kvittens.application.supplying.MonthSupply;

/**
 * What months are made of.
 *
 * @param bases the folder in which the bases of closed months are kept
 * @param version of this library, for the provenance of what is settled
 */
public record MonthSources(
        MonthSupply supply,
        MonthsFromJournal months,
        MonthLedger ledger,
        ReadingLog readings,
        RuleBookShelf shelf,
        Path bases,
        String version,
        InstantSource clock) {}
