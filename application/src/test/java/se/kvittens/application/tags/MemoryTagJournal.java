package se.kvittens.application.tags;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.tag.RecordedTag;

/** A journal that is gone when the program ends. */
final class MemoryTagJournal implements TagJournal {

    private final InstantSource clock;
    private final Map<MunicipalityId, List<RecordedTag>> recorded = new HashMap<>();
    private Instant last = Instant.MIN;

    MemoryTagJournal(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Either<JournalFault, Page> read(MunicipalityId municipality, long afterVersion) {
        List<RecordedTag> all = recorded.getOrDefault(municipality, List.of());
        return Either.right(new Page(all.size(), all.stream().skip(afterVersion).toList()));
    }

    @Override
    public synchronized Either<JournalFault, List<RecordedTag>> append(
            MunicipalityId municipality, long version, List<TagEntry> entries) {
        List<RecordedTag> all = recorded.computeIfAbsent(municipality, none -> new ArrayList<>());
        if (all.size() != version) {
            return Either.left(JournalFault.OVERTAKEN);
        }
        last = clock.instant().isAfter(last) ? clock.instant() : last;
        List<RecordedTag> added = entries.stream()
                .map(each -> new RecordedTag(each.happening(), each.deed(), last))
                .toList();
        all.addAll(added);
        return Either.right(added);
    }
}
