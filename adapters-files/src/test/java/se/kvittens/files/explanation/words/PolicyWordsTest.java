package se.kvittens.files.explanation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.domain.rule.Setting;
import se.kvittens.files.rulebook.RuleBookSchema;

class PolicyWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"sv", ""})
    void every_policy_has_words_and_every_word_a_policy(String language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "se.kvittens.files.explanation.words.policies", Locale.forLanguageTag(language));
        Set<String> policies = new TreeSet<>();
        collect(RuleBookSchema.schema(), policies);

        assertThat(policies).hasSizeGreaterThan(20);
        assertThat(words.keySet()).containsExactlyInAnyOrderElementsOf(policies);
    }

    /** The constants that the schema allows as the value of a policy. */
    private static void collect(Object schema, Set<String> policies) {
        if (schema instanceof Map<?, ?> map) {
            if (map.get(Setting.POLICY) instanceof Map<?, ?> policy
                    && policy.get("properties") instanceof Map<?, ?> parts
                    && parts.get("value") instanceof Map<?, ?> value) {
                policies.add(String.valueOf(value.get("const")));
            }
            map.values().forEach(each -> collect(each, policies));
        } else if (schema instanceof Collection<?> list) {
            list.forEach(each -> collect(each, policies));
        }
    }
}
