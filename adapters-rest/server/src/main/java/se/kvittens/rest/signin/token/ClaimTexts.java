package se.kvittens.rest.signin.token;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The claims of a token as texts. */
record ClaimTexts(Map<String, Object> claims) {

    /** One text or a list of them; none where there is no such claim, empty where it holds anything else. */
    Optional<Set<String>> all(String name) {
        Object said = at(name).orElse(Set.of());
        Collection<?> each = said instanceof Collection<?> many ? many : Set.of(said);
        Set<String> texts = new LinkedHashSet<>();
        for (Object one : each) {
            if (!(one instanceof String text)) {
                return Optional.empty();
            }
            texts.add(text);
        }
        return Optional.of(texts);
    }

    /** Empty where it is not one text. */
    Optional<String> one(String name) {
        return at(name).filter(String.class::isInstance).map(String.class::cast);
    }

    private Optional<Object> at(String name) {
        return Optional.ofNullable(claims.get(name)).or(() -> within(name));
    }

    private Optional<Object> within(String path) {
        Optional<Object> at = Optional.of(claims);
        for (String step : path.split("\\.", -1)) {
            at = at.flatMap(
                    each -> each instanceof Map<?, ?> map ? Optional.ofNullable(map.get(step)) : Optional.empty());
        }
        return at;
    }
}
