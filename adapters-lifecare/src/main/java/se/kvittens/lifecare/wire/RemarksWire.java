package se.kvittens.lifecare.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;

/** What was noted beside the receipts; what is missing was not noted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RemarksWire(
        @Nullable ManualCause manualCause,
        @Nullable Boolean outsideAllowed,
        @Nullable TagFinding tag,
        @Nullable Boolean doubleStaffing,
        @Nullable Boolean declined,
        @Nullable Boolean privatePhone,
        @Nullable String note) {

    /** As long as the contract allows (REG-9). */
    private static final int MOST_CHARACTERS = 200;

    static RemarksWire of(Remarks remarks) {
        return new RemarksWire(
                remarks.manualCause().orElse(null),
                remarks.outsideAllowed(),
                remarks.tag(),
                remarks.doubleStaffing(),
                remarks.declined(),
                remarks.privatePhone(),
                remarks.note().equals(Note.NONE) ? null : remarks.note().text());
    }

    Remarks remarks() {
        return new Remarks(
                Optional.ofNullable(manualCause),
                is(outsideAllowed),
                tag == null ? TagFinding.OWN : tag,
                is(doubleStaffing),
                is(declined),
                is(privatePhone),
                Note.of(note == null ? "" : note, MOST_CHARACTERS).getOrElseThrow(fault -> fault(fault)));
    }

    private static boolean is(@Nullable Boolean noted) {
        return noted != null && noted;
    }

    private static IllegalArgumentException fault(Note.NoteFault fault) {
        return new IllegalArgumentException(
                switch (fault) {
                    case PERSONAL_NUMBER -> "the note holds a personal number";
                    case TOO_LONG -> "the note has more than " + MOST_CHARACTERS + " characters";
                });
    }

    /** The note is personal. */
    @Override
    public String toString() {
        return "RemarksWire";
    }
}
