package se.kvittens.files.rulebook;

import java.util.Map;
import java.util.function.Function;
import se.kvittens.domain.rule.Setting;

/** The part of a rule book under one rule id, read or only described. */
interface RuleSection {

    /** A setting that this rule has. */
    <T> Setting<T> setting(String name, ValueType<T> type);

    /** One of the policies that this rule can follow, with the settings that it alone has. */
    <P> P policy(Map<String, Function<Setting<String>, P>> policies);
}
