package se.kvittens.domain.serving;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/** Who serves whom, and did. Whom nobody is told to serve, nobody serves. */
public final class ServingRegister {

    private final Map<RecipientId, NavigableMap<Instant, Set<ProviderId>>> servings = new TreeMap<>();
    private final Optional<ProviderId> only;

    private ServingRegister(Optional<ProviderId> only) {
        this.only = only;
    }

    /** The register of all that is told, in any order. */
    public static ServingRegister of(Collection<Serving> all) {
        ServingRegister register = new ServingRegister(Optional.empty());
        all.forEach(register::add);
        return register;
    }

    /** Of a place with one provider: it serves everybody, always. */
    public static ServingRegister allBy(ProviderId only) {
        return new ServingRegister(Optional.of(only));
    }

    private void add(Serving serving) {
        Set<ProviderId> then = servings.computeIfAbsent(serving.recipient(), none -> new TreeMap<>())
                .computeIfAbsent(serving.since(), none -> new TreeSet<>());
        serving.provider().ifPresent(then::add);
    }

    /** Whether a provider serves a recipient at a time. */
    public boolean serves(ProviderId provider, RecipientId recipient, Instant instant) {
        return only.map(provider::equals)
                .orElseGet(() -> Optional.ofNullable(servings.get(recipient))
                        .map(each -> each.floorEntry(instant))
                        .filter(latest -> latest.getValue().contains(provider))
                        .isPresent());
    }
}
