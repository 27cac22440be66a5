package se.kvittens.files.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import se.kvittens.domain.rule.Setting;

/** The policies that a rule can follow, by the names that a rule book gives them. */
final class Policies {

    private Policies() {}

    /** Two named policies in their order. */
    static <P> Map<String, Function<Setting<String>, P>> of(
            String firstName,
            Function<Setting<String>, ? extends P> first,
            String secondName,
            Function<Setting<String>, ? extends P> second) {
        Map<String, Function<Setting<String>, P>> policies = new LinkedHashMap<>();
        policies.put(firstName, first::apply);
        policies.put(secondName, second::apply);
        return policies;
    }
}
