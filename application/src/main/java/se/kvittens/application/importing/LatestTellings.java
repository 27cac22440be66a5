package se.kvittens.application.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.kvittens.domain.identity.RecipientId;

/**
 * The latest telling of each order or absence, by recipient. What bears no id is known by its content: told again it is
 * the same, and told with a change it is another.
 */
final class LatestTellings<T> {

    private final Map<RecipientId, Map<Object, Telling<T>>> byRecipient = new TreeMap<>();

    private record Telling<T>(T content, Optional<Instant> changed) {}

    void tell(RecipientId recipient, Optional<String> id, T content, Origin origin) {
        Object key = id.isPresent() ? id.get() : content;
        byRecipient
                .computeIfAbsent(recipient, none -> new LinkedHashMap<>())
                .merge(key, new Telling<>(content, origin.changed()), LatestTellings::later);
    }

    /** In the given order. */
    List<T> of(RecipientId recipient, Comparator<T> order) {
        List<T> contents = new ArrayList<>();
        byRecipient.getOrDefault(recipient, Map.of()).values().forEach(telling -> contents.add(telling.content()));
        contents.sort(order);
        return contents;
    }

    private static <T> Telling<T> later(Telling<T> known, Telling<T> told) {
        boolean isOlder = known.changed().isPresent()
                && told.changed().filter(known.changed().get()::isAfter).isPresent();
        return isOlder ? known : told;
    }
}
