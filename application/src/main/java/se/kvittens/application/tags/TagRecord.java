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

/** What is recorded of tags; what was read once is not read again. */
final class TagRecord {

    private final TagJournal journal;
    private final Map<MunicipalityId, Known> known = new HashMap<>();

    TagRecord(TagJournal journal) {
        this.journal = journal;
    }

    /** All that is recorded of a municipality, and the version of the record in which it stands. */
    record Known(long version, List<RecordedTag> recorded) {

        private static final Known NOTHING = new Known(0, List.of());

        TagRegister register() {
            return TagRegister.of(recorded);
        }

        private Known with(TagJournal.Page page) {
            return new Known(page.version(), joined(page.recorded()));
        }

        /** The register once more is recorded. */
        TagRegister with(List<RecordedTag> more) {
            return TagRegister.of(joined(more));
        }

        private List<RecordedTag> joined(List<RecordedTag> more) {
            return Stream.concat(recorded.stream(), more.stream()).toList();
        }
    }

    /** As it is now. A record that is shorter than it was is another one, and is read from its beginning. */
    synchronized Either<JournalFault, Known> whole(MunicipalityId municipality) {
        Known before = known.getOrDefault(municipality, Known.NOTHING);
        Either<JournalFault, Known> read = since(before, municipality)
                .flatMap(each ->
                        each.version() < before.version() ? since(Known.NOTHING, municipality) : Either.right(each));
        read.forEach(each -> known.put(municipality, each));
        return read;
    }

    private Either<JournalFault, Known> since(Known before, MunicipalityId municipality) {
        return journal.read(municipality, before.version()).map(before::with);
    }
}
