package se.kvittens.files.monthsupply;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.lockdate.PublishedLocks;

/**
 * What holds for all months that a program works on. Visits are recorded by it, so no month folder may say otherwise; what one
 * leaves out, it takes from here.
 *
 * @param file in which it stands
 * @param providers whose months are supplied; others that a month folder has are passed over
 */
public record Agreed(
        Path file, MunicipalityId municipality, PublishedLocks locks, Map<ProviderId, Assignment> providers) {

    Optional<LocalDate> goLiveOf(ProviderId provider) {
        return Optional.ofNullable(providers.get(provider)).flatMap(Assignment::ownGoLive);
    }
}
