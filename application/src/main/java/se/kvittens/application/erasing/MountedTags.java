package se.kvittens.application.erasing;

import io.vavr.control.Either;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;

/** Whether a tag hangs at somebody's door. */
@FunctionalInterface
public interface MountedTags {

    Either<JournalFault, Boolean> hangsAt(RecipientId person, MunicipalityId municipality);
}
