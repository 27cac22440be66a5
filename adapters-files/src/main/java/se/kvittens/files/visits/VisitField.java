package se.kvittens.files.visits;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.files.profile.FeedField;

/** What a feed can tell of a visit. */
public enum VisitField implements FeedField {
    /** Without it, the recipient, the carer and the first receipt name the visit. */
    ID(Kind.ID),
    PROVIDER(Kind.ID),
    RECIPIENT_ID(Kind.ID),
    RECIPIENT_NAME(Kind.NAME),
    CARER_ID(Kind.ID),
    CARER_NAME(Kind.NAME),
    /** Tells visits from what else stands in the file, such as travel (kringtid). */
    KIND(Kind.WORD),
    /** As it was registered at first. */
    START(Kind.MOMENT),
    END(Kind.MOMENT),
    START_BY(Kind.WORD),
    END_BY(Kind.WORD),
    CAUSE(Kind.WORD),
    TAG(Kind.WORD),
    REGISTERED(Kind.MOMENT),
    /** When it was approved. */
    APPROVED(Kind.MOMENT),
    /** Whether it is approved, where the file doesn't say when. */
    IS_APPROVED(Kind.FLAG),
    /** After a change; the same as the start, or empty, where nothing was changed. */
    CHANGED_START(Kind.MOMENT),
    CHANGED_END(Kind.MOMENT),
    /** When the times were changed. */
    CHANGED_AT(Kind.MOMENT),
    TASKS(Kind.CODES),
    DOUBLE_STAFFING(Kind.FLAG),
    DECLINED(Kind.FLAG),
    PRIVATE_PHONE(Kind.FLAG),
    /** An id of the provider's own; no telephone number. */
    PHONE(Kind.PHONE),
    OUTSIDE_ALLOWED(Kind.FLAG),
    PLANNED(Kind.LENGTH),
    NOTE(Kind.NOTE),
    /** When the other system last touched the record: of two tellings the later one counts. */
    LAST_CHANGED(Kind.MOMENT);

    private final Kind kind;

    VisitField(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean isRequired() {
        return switch (this) {
            case START, END, START_BY, END_BY -> true;
            default -> false;
        };
    }

    @Override
    public Optional<String> otherwise() {
        return switch (this) {
            case RECIPIENT_ID -> Optional.of(RECIPIENT_NAME.key());
            case CARER_ID -> Optional.of(CARER_NAME.key());
            default -> FeedField.super.otherwise();
        };
    }

    @Override
    public List<String> meanings() {
        return switch (this) {
            case KIND -> List.of("VISIT", "OTHER");
            case START_BY, END_BY -> names(ReceiptMethod.values());
            case CAUSE -> names(ManualCause.values());
            case TAG -> names(TagFinding.values());
            default -> FeedField.super.meanings();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
