package se.kvittens.client.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.transport.http.Request;

/** Names that must not stand in an address. */
final class Unsendable {

    /** They would lead to another address than the one meant, such as the list of all. */
    private static final Set<String> LEADING_ASTRAY = Set.of("", ".", "..");

    private Unsendable() {}

    static Optional<RestProblem> in(Request request) {
        List<String> named = request.named();
        if (named.stream().anyMatch(PersonalNumbers::isOne)) {
            return Optional.of(new RestProblem.NotSent("PERSONAL_NUMBER"));
        }
        return named.stream().map(String::strip).anyMatch(LEADING_ASTRAY::contains)
                ? Optional.of(new RestProblem.NotSent("NO_NAME"))
                : Optional.empty();
    }
}
