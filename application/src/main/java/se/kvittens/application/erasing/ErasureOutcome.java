package se.kvittens.application.erasing;

import java.time.LocalDate;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.retention.ErasureRefusal;

/** What became of a wish to erase a person. */
public sealed interface ErasureOutcome {

    /**
     * The person is gone.
     *
     * @param now what stands for the person from now on, and tells nothing
     */
    record Erased(RecipientId now) implements ErasureOutcome {}

    /**
     * A rule refuses it.
     *
     * @param from the first day on which the time is up; told where the time is what stands in the way
     */
    record Refused(ErasureRefusal code, Optional<LocalDate> from) implements ErasureOutcome {}

    /** The record could not be read or written; nothing is changed, and it can be asked again. */
    record NotErased(JournalFault fault) implements ErasureOutcome {}
}
