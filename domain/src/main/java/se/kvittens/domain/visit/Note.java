package se.kvittens.domain.visit;

import io.vavr.control.Either;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/** A free text: why a receipt was manual, and nothing personal. */
public record Note(String text) {

    public static final Note NONE = new Note("");

    /** Refused where the text is too long or holds a personal number; the refusal does not repeat the text. */
    @Home(RuleId.REG_9)
    public static Either<NoteFault, Note> of(String text, int mostCharacters) {
        if (PersonalNumbers.appearIn(text)) {
            return Either.left(NoteFault.PERSONAL_NUMBER);
        }
        return text.codePointCount(0, text.length()) > mostCharacters
                ? Either.left(NoteFault.TOO_LONG)
                : Either.right(new Note(text));
    }

    /** Who writes one may forget what it is for. */
    @Override
    public String toString() {
        return "Note[" + text.length() + " characters]";
    }

    /** Why a text is refused. */
    public enum NoteFault {
        PERSONAL_NUMBER,
        TOO_LONG
    }
}
