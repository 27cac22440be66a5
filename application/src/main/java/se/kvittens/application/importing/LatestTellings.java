package se.kvittens.application.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.domain.identity.RecipientId;

/**
 * The latest telling of each order or absence. What bears no id is known by its recipient and its content: told again it
 * is the same, and told with a change it is another.
 */
final class LatestTellings<T> {

    private final Map<Object, Telling<T>> latest = new LinkedHashMap<>();

    private record Telling<T>(RecipientId recipient, T content, Optional<Instant> changed) {}

    /** What stands for an id where there is none. */
    private record Content<T>(RecipientId recipient, T content) {}

    void tell(RecipientId recipient, Optional<String> id, T content, Origin origin) {
        Object key = id.isPresent() ? id.get() : new Content<>(recipient, content);
        Telling<T> known = latest.get(key);
        if (known == null || !origin.isBefore(known.changed())) {
            latest.put(key, new Telling<>(recipient, content, origin.changed()));
        }
    }

    /** Those of each recipient, in the given order. */
    Map<RecipientId, List<T>> inOrder(Comparator<T> order) {
        Map<RecipientId, List<T>> byRecipient = new TreeMap<>();
        latest.values()
                .forEach(telling -> byRecipient
                        .computeIfAbsent(telling.recipient(), none -> new ArrayList<>())
                        .add(telling.content()));
        byRecipient.values().forEach(contents -> contents.sort(order));
        return byRecipient;
    }
}
