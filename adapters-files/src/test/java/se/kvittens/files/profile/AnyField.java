package se.kvittens.files.profile;

import java.util.List;

/** One field of each kind. */
public enum AnyField implements FeedField {
    ID(Kind.ID),
    WHO(Kind.NAME),
    DAY(Kind.DATE),
    /** The one that must be there. */
    BEGINS_AT(Kind.MOMENT),
    ENDS_AT(Kind.MOMENT),
    TOOK(Kind.LENGTH),
    HOW(Kind.WORD),
    IS_SO(Kind.FLAG),
    CODES(Kind.CODES),
    TIMES(Kind.NUMBER),
    SAID(Kind.NOTE);

    private final Kind kind;

    AnyField(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isRequired() {
        return this == BEGINS_AT;
    }

    @Override
    public List<String> meanings() {
        return this == HOW ? List.of("BY_HAND", "BY_TAG") : FeedField.super.meanings();
    }
}
