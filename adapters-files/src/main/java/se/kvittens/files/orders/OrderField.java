package se.kvittens.files.orders;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Period;
import se.kvittens.files.profile.FeedField;

/** What a feed can tell of an order. */
public enum OrderField implements FeedField {
    ID(Kind.ID),
    PROVIDER(Kind.ID),
    RECIPIENT_ID(Kind.ID),
    RECIPIENT_NAME(Kind.NAME),
    CATEGORY(Kind.WORD),
    TASKS(Kind.CODES),
    /** The granted time of a period, or of one of its occasions. */
    GRANTED(Kind.LENGTH),
    /** How many times in the period; once where it isn't told. */
    OCCASIONS(Kind.NUMBER),
    PER(Kind.WORD),
    /** The execution date; empty where the order is not confirmed. */
    FROM(Kind.DATE),
    /** The last day; empty where it is under way. */
    TO(Kind.DATE),
    ENDED(Kind.WORD),
    MISMANAGED(Kind.FLAG),
    MERGE_PLAN(Kind.FLAG),
    MERGE_ORDER(Kind.FLAG),
    MERGE_COMMUNICATED(Kind.FLAG),
    LAST_CHANGED(Kind.MOMENT);

    private final Kind kind;

    OrderField(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isRequired() {
        return switch (this) {
            case CATEGORY, GRANTED, PER, FROM -> true;
            default -> false;
        };
    }

    @Override
    public Optional<String> otherwise() {
        return this == RECIPIENT_ID ? Optional.of(RECIPIENT_NAME.key()) : FeedField.super.otherwise();
    }

    @Override
    public List<String> meanings() {
        return switch (this) {
            case PER -> Arrays.stream(Period.values()).map(Enum::name).toList();
            case ENDED -> Arrays.stream(EndReason.values()).map(Enum::name).toList();
            default -> FeedField.super.meanings();
        };
    }
}
