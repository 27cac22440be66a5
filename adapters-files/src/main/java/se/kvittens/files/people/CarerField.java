package se.kvittens.files.people;

import se.kvittens.files.profile.FeedField;

/** What a register can tell of a carer. */
public enum CarerField implements FeedField {
    ID(Kind.ID),
    NAME(Kind.NAME);

    private final Kind kind;

    CarerField(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isRequired() {
        return true;
    }
}
