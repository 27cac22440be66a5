package se.kvittens.application.registering;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.time.TimeSpan;

/**
 * The record of all that happened to visits. It only grows: nothing that was taken down is changed, and what was
 * acknowledged by {@link #append} is there after any failure of power, process or disk that leaves the disk readable.
 */
public interface Journal {

    /** Clocks that are kept set by the network differ by less. */
    Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /** What is recorded of a carer about a stretch of time, in the order in which it was taken down. */
    Either<JournalFault, Page> read(CarerOfProvider carer, TimeSpan about);

    /**
     * Takes entries down, all of them or none, where nothing was taken down of that carer since a page was read.
     *
     * @param version of that page
     * @return the entries as they are recorded, with the time at which they were taken; {@link JournalFault#OVERTAKEN}
     *     where somebody else was first, also with a name: one that another carer of the provider has is not given again, and
     *     {@link #holder} tells who has it; {@link JournalFault#TOO_LATE} or {@link JournalFault#TOO_EARLY} where that time is
     *     not one at which each of them may be taken
     */
    Either<JournalFault, List<Recorded>> append(CarerOfProvider carer, long version, List<Entry> entries);

    /** The time of the receipt, or the start of the visit entered by hand, that bears a name; empty where none does. */
    Either<JournalFault, Optional<Instant>> timeOf(CarerOfProvider carer, VisitId receiptOrVisit);

    /** The carer of a provider of whom a receipt or a visit entered by hand bears a name; empty where none does. */
    Either<JournalFault, Optional<CarerOfProvider>> holder(ProviderId provider, VisitId receiptOrVisit);

    /** The carers of a provider of whom anything is recorded about a stretch of time, by their ids. */
    Either<JournalFault, Set<CarerOfProvider>> carers(ProviderId provider, TimeSpan about);

    /**
     * The carers of a provider whose record bears a time that has not come yet, and that time: it lies more than {@link
     * #CLOCKS_DIFFER} after what the journal's clock says now, which was ahead when it was written. Time never goes back in a
     * record; so whatever is taken down of such a carer bears that time until it has come, and may seem to be taken after a
     * month's lock though it was before.
     */
    Either<JournalFault, Map<CarerOfProvider, Instant>> ahead(ProviderId provider);

    /**
     * How far the record of each carer of a provider has come, as the version of a {@link Page} says it; none of a carer of
     * whom nothing is recorded. It is cheap, so that it may be asked again and again whether there is anything new.
     */
    Either<JournalFault, Map<CarerOfProvider, Long>> versions(ProviderId provider);

    /**
     * What was taken down of a carer after a version, in its order; nothing where the record has not come so far. The version of
     * the page is as many higher as there is in it.
     */
    Either<JournalFault, Page> after(CarerOfProvider carer, long version);

    /**
     * A part of a carer's record.
     *
     * @param version of the whole record: it rises with each append, and a part of it bears the same
     */
    record Page(long version, List<Recorded> recorded) {

        public Page {
            recorded = List.copyOf(recorded);
        }
    }
}
