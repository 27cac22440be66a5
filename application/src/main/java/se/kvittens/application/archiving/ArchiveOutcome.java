package se.kvittens.application.archiving;

import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.registering.RefusalCode;

/** What became of a wish to take the record out or in. */
public sealed interface ArchiveOutcome {

    /** It is done. */
    record Done(Archive.Extent extent) implements ArchiveOutcome {}

    /** A rule refuses it. */
    record Refused(RefusalCode code) implements ArchiveOutcome {}

    /** It can't be done. */
    record Failed(ArchiveFault fault) implements ArchiveOutcome {}

    /** It can't be logged that everybody was looked at; so nothing was taken out. */
    record NotLogged(JournalFault fault) implements ArchiveOutcome {}
}
