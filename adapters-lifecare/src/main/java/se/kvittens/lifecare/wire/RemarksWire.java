package se.kvittens.lifecare.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
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
        @Nullable String phone,
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
                remarks.phone().map(Phone::id).orElse(null),
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
                Optional.ofNullable(phone).map(RemarksWire::phone),
                Note.of(note == null ? "" : note, MOST_CHARACTERS).getOrElseThrow(fault -> fault(fault)));
    }

    private static boolean is(@Nullable Boolean noted) {
        return noted != null && noted;
    }

    private static Phone phone(String id) {
        return Phone.of(id).getOrElseThrow(RemarksWire::fault);
    }

    private static IllegalArgumentException fault(Phone.PhoneFault fault) {
        return new IllegalArgumentException(
                switch (fault) {
                    case PERSONAL_NUMBER -> "the phone is named by a personal number";
                    case TELEPHONE_NUMBER -> "the phone is named by a telephone number";
                });
    }

    private static IllegalArgumentException fault(Note.NoteFault fault) {
        return new IllegalArgumentException(
                switch (fault) {
                    case PERSONAL_NUMBER -> "the note holds a personal number";
                    case TOO_LONG -> "the note has more than " + MOST_CHARACTERS + " characters";
                });
    }

    /** The note is personal, and so may be what names a phone. */
    @Override
    public String toString() {
        return "RemarksWire";
    }
}
