package se.kvittens.examples.kiosk;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.application.kiosk.setup.Tags;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.files.kioskfolder.TagCopy;

/** Whose tags there are: as the office says, or as it said last. */
final class KnownTags {

    /** How often only what is new is asked for, until everything is: who is erased meanwhile is named no more then. */
    static final int PARTS = 59;

    private final TagCopy copy;
    private final LongFunction<Either<JournalFault, TagJournal.Page>> office;
    private List<RecordedTag> recorded = List.of();
    private long version;
    private int untilWhole;
    private boolean isCopied = true;

    /** @param office what it has recorded of tags after a version */
    KnownTags(TagCopy copy, LongFunction<Either<JournalFault, TagJournal.Page>> office) {
        this.copy = copy;
        this.office = office;
    }

    /** As the office said last; none are known where the copy can't be read, until the office is there. */
    static Tags asLastHeard(TagCopy copy) {
        return tags(copy.read().getOrElse(List.of()));
    }

    /**
     * Asks the office for what is new, or at times for everything. Where it is not there, all stays as it is.
     *
     * @return whether it was there
     */
    boolean refresh(Kiosk kiosk, KioskDirectory directory) {
        boolean isWhole = untilWhole == 0;
        Either<JournalFault, TagJournal.Page> answer = office.apply(isWhole ? 0 : version)
                .peek(page -> {
                    untilWhole = isWhole ? PARTS : untilWhole - 1;
                    version = page.version();
                    List<RecordedTag> heard = isWhole ? page.recorded() : joined(page.recorded());
                    if (!heard.equals(recorded)) {
                        recorded = heard;
                        isCopied = false;
                        kiosk.use(directory, tags(recorded));
                    }
                });
        if (!isCopied) {
            keep();
        }
        return answer.isRight();
    }

    private List<RecordedTag> joined(List<RecordedTag> more) {
        return Stream.concat(recorded.stream(), more.stream()).toList();
    }

    /** A disk that is full now may not be at the next time. */
    private void keep() {
        try {
            copy.write(recorded);
            isCopied = true;
        } catch (IOException unwritable) {
            isCopied = false;
        }
    }

    private static Tags tags(List<RecordedTag> recorded) {
        return recorded.isEmpty() ? Tags.NONE : TagRegister.of(recorded)::tap;
    }
}
