package se.kvittens.files.kioskfolder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who lives with whom: it is enough that one names the other, and who lives with one of a home lives with all of it. */
final class Homes {

    private final Map<String, Set<String>> homes = new HashMap<>();

    void join(String one, String other) {
        Set<String> home = new TreeSet<>(homes.getOrDefault(one, Set.of(one)));
        home.addAll(homes.getOrDefault(other, Set.of(other)));
        home.forEach(each -> homes.put(each, home));
    }

    /** Named after the least id of those who live there; empty where one lives alone. */
    Optional<String> householdOf(String id) {
        return Optional.of(homes.getOrDefault(id, Set.of()))
                .filter(home -> home.size() > 1)
                .map(home -> home.iterator().next());
    }
}
