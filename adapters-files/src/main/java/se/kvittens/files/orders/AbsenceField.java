package se.kvittens.files.orders;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.files.profile.FeedField;

/** What a feed can tell of an absence. */
public enum AbsenceField implements FeedField {
    ID(Kind.ID),
    PROVIDER(Kind.ID),
    RECIPIENT_ID(Kind.ID),
    RECIPIENT_NAME(Kind.NAME),
    FROM(Kind.DATE),
    /** The last day; empty where it is open. */
    TO(Kind.DATE),
    CAUSE(Kind.WORD),
    /** When the provider learned of it. */
    KNOWN(Kind.MOMENT),
    DESCRIPTION(Kind.NOTE),
    LAST_CHANGED(Kind.MOMENT);

    private final Kind kind;

    AbsenceField(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isRequired() {
        return this == FROM || this == CAUSE;
    }

    @Override
    public Optional<String> otherwise() {
        return this == RECIPIENT_ID ? Optional.of(RECIPIENT_NAME.key()) : FeedField.super.otherwise();
    }

    @Override
    public List<String> meanings() {
        return this == CAUSE
                ? Arrays.stream(AbsenceCause.values()).map(Enum::name).toList()
                : FeedField.super.meanings();
    }
}
