package se.kvittens.files.people;

import java.util.List;
import se.kvittens.files.profile.FeedField;

/** What a register can tell of a recipient. */
public enum RecipientField implements FeedField {
    ID(Kind.ID),
    NAME(Kind.NAME),
    PROVIDER(Kind.ID),
    BORN(Kind.DATE),
    AREA(Kind.WORD),
    SOCIAL_PSYCHIATRY(Kind.FLAG),
    TEMPORARY_STAY(Kind.FLAG),
    TAG_REFUSAL_AGREED(Kind.FLAG),
    COHABITS_WITH(Kind.ID),
    MEAL_DELIVERIES(Kind.NUMBER),
    EXCESS_APPROVED(Kind.LENGTH);

    private final Kind kind;

    RecipientField(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isRequired() {
        return this == ID;
    }

    @Override
    public List<String> meanings() {
        return this == AREA ? List.of("MAINLAND", "RURAL", "ISLAND") : FeedField.super.meanings();
    }
}
