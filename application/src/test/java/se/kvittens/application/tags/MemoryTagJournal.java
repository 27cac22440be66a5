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
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.tag.RecordedTag;
import se.kvittens.domain.tag.TagHappening.TagMounted;

/** A journal that is gone when the program ends. */
final class MemoryTagJournal implements TagJournal {

    private final InstantSource clock;
    private final Map<MunicipalityId, List<RecordedTag>> recorded = new HashMap<>();
    private Instant last = Instant.MIN;
    private long erasures;

    MemoryTagJournal(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Either<JournalFault, Page> read(MunicipalityId municipality, long afterVersion) {
        List<RecordedTag> all = recorded.getOrDefault(municipality, List.of());
        return Either.right(
                new Page(all.size(), erasures, all.stream().skip(afterVersion).toList()));
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

    /** Puts a key in somebody's place. */
    synchronized void erase(RecipientId person, RecipientId key) {
        erasures++;
        recorded.values().forEach(all -> all.replaceAll(each -> erased(each, person, key)));
    }

    private static RecordedTag erased(RecordedTag each, RecipientId person, RecipientId key) {
        return each.happening() instanceof TagMounted mounted
                        && mounted.recipient().equals(person)
                ? new RecordedTag(new TagMounted(mounted.uid(), key), each.deed(), each.taken())
                : each;
    }
}
