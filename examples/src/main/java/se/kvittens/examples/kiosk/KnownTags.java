package se.kvittens.examples.kiosk;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import se.kvittens.application.kiosk.Kiosk;
import se.kvittens.application.kiosk.KioskDirectory;
import se.kvittens.application.kiosk.Tags;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.TagJournal;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.files.kioskfolder.TagCopy;

/** Whose tags there are: as the office says, or as it said last. */
final class KnownTags {

    private final TagCopy copy;
    private final LongFunction<Either<JournalFault, TagJournal.Page>> office;
    private final List<RecordedTag> recorded = new ArrayList<>();
    private long version;
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

    /** Asks the office for what is new. Where it is not there, all stays as it is. */
    void refresh(Kiosk kiosk, KioskDirectory directory) {
        Optional<TagJournal.Page> page = office.apply(version).toJavaOptional();
        boolean isNew = page.filter(read -> read.version() > version).isPresent();
        if (isNew) {
            recorded.addAll(page.get().recorded());
            version = page.get().version();
            isCopied = false;
            kiosk.use(directory, tags(recorded));
        }
        if (!isCopied) {
            keep();
        }
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
        return TagRegister.of(recorded)::tap;
    }
}
