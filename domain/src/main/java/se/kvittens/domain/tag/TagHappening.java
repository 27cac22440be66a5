package se.kvittens.domain.tag;

import se.kvittens.domain.access.Act;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;

/** What is done with a tag. Asked for first; when it is accepted, it has happened for good. */
public sealed interface TagHappening {

    TagUid uid();

    /** What somebody does by it. */
    Act act();

    /** The municipality hands it out to a provider. */
    record TagIssued(TagUid uid, ProviderId provider) implements TagHappening {

        @Override
        public Act act() {
            return Act.ISSUE_TAG;
        }
    }

    /** It is put up inside the recipient's front door. */
    record TagMounted(TagUid uid, RecipientId recipient) implements TagHappening {

        @Override
        public Act act() {
            return Act.MOUNT_TAG;
        }
    }

    /** It is taken out of use for good: lost, broken, or no longer needed. */
    record TagRetired(TagUid uid) implements TagHappening {

        @Override
        public Act act() {
            return Act.RETIRE_TAG;
        }
    }

    /**
     * Somebody looked whether it hangs where it should and can be read (stickprov).
     *
     * @param inPlace if not, it is to be followed up
     */
    record TagChecked(TagUid uid, boolean inPlace) implements TagHappening {

        @Override
        public Act act() {
            return Act.CHECK_TAG;
        }
    }
}
