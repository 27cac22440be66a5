package se.kvittens.application.closing;

import java.time.YearMonth;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.SystemOfRecord;

/** Why a provider's month can't be had from the journal. */
public sealed interface NotSupplied {

    /** Its folder has visits of its own of the same system, so that they might count twice. */
    record VisitsInBoth(SystemOfRecord system) implements NotSupplied {}

    /** No rule book is in force, or none says when the month is locked. */
    record NoRuleBook(MunicipalityId municipality, YearMonth month) implements NotSupplied {}

    /** The journal or the ledger can't be read. */
    record Unread(JournalFault fault) implements NotSupplied {}
}
