package se.kvittens.application.kiosk;

import java.time.Instant;
import java.util.Optional;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.tag.TagUid;

/** What a kiosk answers to what was done last. */
public sealed interface Notice {

    /** When that was, by the device's clock. */
    Instant at();

    /** Nothing was done yet. */
    record Ready(Instant at) implements Notice {}

    /** Somebody is signed in. */
    record SignedIn(Instant at) implements Notice {}

    /**
     * Nobody is signed in any more.
     *
     * @param wasIdle whether for having done nothing
     */
    record SignedOut(boolean wasIdle, Instant at) implements Notice {}

    /** The receipt was received, and is kept for good under that number. {@link Screen#receipt} tells of it. */
    record ReceiptReceived(long number, Instant at) implements Notice {}

    /** Tasks and the like, or whose door it was, were received and are kept for good under that number. */
    record Noted(long number, Instant at) implements Notice {}

    /**
     * No receipt was made.
     *
     * @param flaw of the tag; there if and only if it is {@link Why#UNUSABLE_TAG}
     */
    record NoReceipt(Why why, Optional<TagUid.Flaw> flaw, Instant at) implements Notice {}

    /** What was asked can't be done. */
    record NotDone(WhyNot why, Instant at) implements Notice {}

    /** What was done is NOT registered: it could not be kept. It is to be done again, or written down on paper. */
    record NotRegistered(JournalFault fault, Instant at) implements Notice {}

    /** Why something held to the reader is no receipt. */
    enum Why {
        NOBODY_SIGNED_IN,
        /** The tag lay there before; it is to be lifted and held there again. */
        TAG_RESTING,
        /** Several at once; one is to be held there at a time. */
        SEVERAL_TAGS,
        UNUSABLE_TAG
    }

    /** Why what was asked is not done. */
    enum WhyNot {
        NOBODY_SIGNED_IN,
        UNKNOWN_CARER,
        UNKNOWN_RECIPIENT,
        /** There is no such receipt, or it is another carer's. */
        NO_SUCH_RECEIPT,
        /** It must be said first whose door it was. */
        NOT_PLACED,
        /** It was said already whose door it was, or that it was none. */
        PLACED_ALREADY,
        UNKNOWN_TASK
    }
}
