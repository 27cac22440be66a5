package se.kvittens.domain.visit;

import io.vavr.control.Either;
import java.util.regex.Pattern;
import se.kvittens.domain.people.PersonalNumbers;

/**
 * Names the phone that a visit was registered with, within its sender's data: an asset number or another id of the
 * provider's own (REG-8, SYS-7). Opaque; never a telephone number and never a personal number.
 */
public record Phone(String id) implements Comparable<Phone> {

    private static final String SIGNS = "[\\s()/.\\u2010-\\u2013-]";

    /** Digits with signs between, that stand alone: not those of {@code IT-0123456}. Bounded, so that no text takes long. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}-])\\+?\\(?\\d(?:" + SIGNS + "{0,3}\\d){5,17}(?![\\p{L}\\p{N}])");

    /** Of another country, of ours with its zero or code, and of a mobile whose zero a spreadsheet has lost. */
    private static final Pattern CALLED = Pattern.compile("\\+\\d{6,15}|00?[1-9]\\d{6,13}|(?:46)?7[02369]\\d{7}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    public Phone {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of a phone must not be blank.");
        }
    }

    /**
     * Refused where it is or holds what looks like a personal number or a telephone number; the refusal does not repeat
     * it. Of digits alone, a personal number has the right check digit: a sender's own numbers look like a date now and
     * then.
     */
    public static Either<PhoneFault, Phone> of(String id) {
        boolean isPersonal = DIGITS.matcher(id).matches() ? PersonalNumbers.isOne(id) : PersonalNumbers.appearIn(id);
        if (isPersonal) {
            return Either.left(PhoneFault.PERSONAL_NUMBER);
        }
        return holdsTelephoneNumber(id) ? Either.left(PhoneFault.TELEPHONE_NUMBER) : Either.right(new Phone(id));
    }

    private static boolean holdsTelephoneNumber(String id) {
        return NUMBER.matcher(id)
                .results()
                .map(number -> number.group().replaceAll(SIGNS, ""))
                .anyMatch(number -> CALLED.matcher(number).matches());
    }

    /** Why an id is refused. */
    public enum PhoneFault {
        PERSONAL_NUMBER,
        TELEPHONE_NUMBER
    }

    @Override
    public int compareTo(Phone other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
