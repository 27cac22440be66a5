package se.kvittens.application.tags;

import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagRegister;

/** What is recorded of tags; what was read once is not read again, until somebody is erased. */
final class TagRecord {

    private final TagJournal journal;
    private final Map<MunicipalityId, Known> known = new HashMap<>();

    TagRecord(TagJournal journal) {
        this.journal = journal;
    }

    /** All that is recorded of a municipality, and how far the record had come. */
    record Known(long version, long erasures, List<RecordedTag> recorded) {

        private static final Known NOTHING = new Known(0, 0, List.of());

        TagRegister register() {
            return TagRegister.of(recorded);
        }

        private Known with(TagJournal.Page page) {
            return new Known(page.version(), page.erasures(), joined(page.recorded()));
        }

        /** The register once more is recorded. */
        TagRegister with(List<RecordedTag> more) {
            return TagRegister.of(joined(more));
        }

        private List<RecordedTag> joined(List<RecordedTag> more) {
            return Stream.concat(recorded.stream(), more.stream()).toList();
        }
    }

    /**
     * As it is now. A record that is shorter than it was is another one, and one from which somebody was erased tells
     * otherwise what it told before: both are read from their beginning.
     */
    synchronized Either<JournalFault, Known> whole(MunicipalityId municipality) {
        Known before = known.getOrDefault(municipality, Known.NOTHING);
        Either<JournalFault, Known> read = since(before, municipality)
                .flatMap(each -> goesOn(before, each) ? Either.right(each) : since(Known.NOTHING, municipality));
        read.forEach(each -> known.put(municipality, each));
        return read;
    }

    private static boolean goesOn(Known before, Known now) {
        return now.version() >= before.version() && now.erasures() == before.erasures();
    }

    private Either<JournalFault, Known> since(Known before, MunicipalityId municipality) {
        return journal.read(municipality, before.version()).map(before::with);
    }
}
