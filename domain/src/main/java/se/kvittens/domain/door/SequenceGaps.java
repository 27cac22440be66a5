package se.kvittens.domain.door;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.kvittens.domain.identity.LockId;

/** Which events of locks that count them are still missing. */
public final class SequenceGaps {

    /**
     * Numbers of a lock that nobody has told.
     *
     * @param first and last, both included
     */
    public record Gap(LockId lock, long first, long last) {}

    private SequenceGaps() {}

    /** By lock and number. What is missing before the first or after the last of a lock can't be known. */
    public static List<Gap> in(Collection<DoorEvent> events) {
        Map<LockId, NavigableSet<Long>> told = new TreeMap<>();
        for (DoorEvent event : events) {
            event.sequence()
                    .ifPresent(number -> told.computeIfAbsent(event.lock(), none -> new TreeSet<>())
                            .add(number));
        }
        List<Gap> gaps = new ArrayList<>();
        told.forEach((lock, numbers) -> {
            long before = numbers.first();
            for (long number : numbers) {
                if (number > before + 1) {
                    gaps.add(new Gap(lock, before + 1, number - 1));
                }
                before = number;
            }
        });
        return List.copyOf(gaps);
    }
}
