package se.kvittens.lifecare.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.transport.http.Request;

/** Ids that must not stand in an address, where every log between here and there keeps them. */
final class Unsendable {

    /** They would lead to another address than the one meant, such as the list of all. */
    private static final Set<String> LEADING_ASTRAY = Set.of("", ".", "..");

    private Unsendable() {}

    static Optional<RefusalReason> reason(Request request) {
        List<String> named = request.named();
        if (named.stream().anyMatch(PersonalNumbers::isOne)) {
            return Optional.of(RefusalReason.PERSONAL_NUMBER);
        }
        return named.stream().map(String::strip).anyMatch(LEADING_ASTRAY::contains)
                ? Optional.of(RefusalReason.UNKNOWN)
                : Optional.empty();
    }
}
