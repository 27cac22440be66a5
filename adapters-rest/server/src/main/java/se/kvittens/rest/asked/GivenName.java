package se.kvittens.rest.asked;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.rest.problem.Problem;
import se.kvittens.rest.problem.Problem.Wrong;
import se.kvittens.rest.problem.Problems;

/** A name that somebody gives to what is asked: in the body, or in the header that names what is asked once. */
public final class GivenName {

    /** The contract's {@code Name}; a body is held to it already, and a header is held to it here. */
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cc}/]([^\\p{Cc}/]*[^\\s\\p{Cc}/])?");

    private static final int LONGEST = 100;

    private GivenName() {}

    /**
     * The name of a field or, where it is left out, the key.
     *
     * @param key none where it is blank
     */
    public static Either<Problem, String> of(Fields body, String field, Optional<String> key) {
        Optional<String> name = body.textIfThere(field).or(() -> key.filter(each -> !each.isBlank()));
        if (name.isEmpty()) {
            return wrong(field, "missing", "");
        }
        if (name.get().codePointCount(0, name.get().length()) > LONGEST) {
            return wrong(field, "maxLength", "" + LONGEST);
        }
        if (!NAME.matcher(name.get()).matches()) {
            return wrong(field, "pattern", NAME.pattern());
        }
        return PersonalNumbers.appearIn(name.get()) ? wrong(field, "personalNumber", "") : Either.right(name.get());
    }

    private static Either<Problem, String> wrong(String field, String code, String bound) {
        return Either.left(Problems.wrong(List.of(new Wrong("/" + field, code, bound))));
    }
}
