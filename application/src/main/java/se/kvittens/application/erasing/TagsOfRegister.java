package se.kvittens.application.erasing;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.tags.KeepTags;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;

/** The tags as the municipality's record of tags has them. */
public final class TagsOfRegister implements MountedTags {

    private final KeepTags tags;

    @Inject
    public TagsOfRegister(KeepTags tags) {
        this.tags = tags;
    }

    @Override
    public Either<JournalFault, Boolean> hangsAt(RecipientId person, MunicipalityId municipality) {
        return tags.register(municipality)
                .map(register -> register.activeAt(person).isPresent());
    }
}
