package se.kvittens.examples.generate.visit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;

/** Remarks in the making. */
final class RemarksDraft {

    private @Nullable ManualCause cause;
    private boolean outsideAllowed;
    private TagFinding tag = TagFinding.OWN;
    private boolean doubleStaffing;
    private boolean declined;
    private boolean privatePhone;
    private Optional<Phone> phone = Optional.empty();
    private Note note = Note.NONE;

    void because(ManualCause manualCause) {
        this.cause = manualCause;
    }

    void because(ManualCause manualCause, String why) {
        this.cause = manualCause;
        this.note = new Note(why);
    }

    void allowOutside() {
        outsideAllowed = true;
    }

    void readTag(TagFinding found) {
        tag = found;
    }

    void flagDoubleStaffing() {
        doubleStaffing = true;
    }

    void decline() {
        declined = true;
    }

    void use(Phone ofProvider) {
        phone = Optional.of(ofProvider);
    }

    /** Which has no id with the provider. */
    void usePrivatePhone() {
        privatePhone = true;
        phone = Optional.empty();
    }

    Remarks toRemarks() {
        return new Remarks(
                Optional.ofNullable(cause), outsideAllowed, tag, doubleStaffing, declined, privatePhone, phone, note);
    }
}
