package se.kvittens.rest.corrections;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.registering.CorrectedVersion;
import se.kvittens.domain.visit.RegisteredVisit;

/**
 * A visit of a locked month, and what was made of it.
 *
 * @param first from which a correction starts: as it was when the month was locked or, where nobody knew it then, as it was
 *     first corrected, or as it is
 * @param present as it would be without a lock; empty where nothing bears the name any more
 * @param versions that corrections have made of it in that month, the first one first
 */
record SeenVisit(RegisteredVisit first, Optional<RegisteredVisit> present, List<CorrectedVersion> versions) {

    /** The number that the next version has. */
    int next() {
        return versions.size() + 2;
    }

    Set<RecipientId> whose() {
        return Stream.concat(Stream.of(first), present.stream())
                .map(RegisteredVisit::recipient)
                .collect(Collectors.toSet());
    }
}
