package se.kvittens.application.tags;

import io.vavr.control.Either;
import java.util.List;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.tag.RecordedTag;

/**
 * The record of all that happened to tags, of each municipality by itself; where it is of one municipality alone, another is
 * told so ({@link JournalFault#ANOTHER_MUNICIPALITY}). It only grows: nothing that was taken down is changed, and what was
 * acknowledged by {@link #append} is there after any failure of power, process or disk that leaves the disk readable.
 */
public interface TagJournal {

    /**
     * What was taken down after a version, in the order in which it was.
     *
     * @param afterVersion of a page that was read before, or 0 for everything
     */
    Either<JournalFault, Page> read(MunicipalityId municipality, long afterVersion);

    /**
     * Takes entries down, all of them or none, where nothing was taken down of that municipality since a page was read.
     *
     * @param version of that page
     * @return the entries as they are recorded, with the time at which they were taken; {@link JournalFault#OVERTAKEN}
     *     where somebody else was first
     */
    Either<JournalFault, List<RecordedTag>> append(MunicipalityId municipality, long version, List<TagEntry> entries);

    /**
     * A part of a municipality's record.
     *
     * @param version of the whole record, 0 where it is empty: it rises with each append of anything
     * @param erasures how many people had been erased when it was read: where they are more than before, pages that were
     *     read then may name somebody who is no longer there
     */
    record Page(long version, long erasures, List<RecordedTag> recorded) {

        public Page {
            recorded = List.copyOf(recorded);
        }
    }
}
