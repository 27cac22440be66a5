package se.kvittens.files.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.yaml.YamlFile;

/** After a fault the reader goes on with something, so that the faults after it are found too. */
class YamlRuleSectionTest {

    private final Faults faults = new Faults();
    private final List<Setting<?>> settings = new ArrayList<>();

    @Test
    void an_unknown_policy_is_replaced_by_the_first_with_its_settings_unread() {
        YamlRuleSection section =
                section("policy: {value: third, source: {document: S1, heading: ''}, says: {sv: a, en: a},"
                        + " standing: stated, confirmedOn: 2026-11-23}");
        Function<Setting<String>, Setting<?>> first = policy -> section.setting("days", ValueTypes.whole(7, 9));
        Map<String, Function<Setting<String>, Setting<?>>> policies = Policies.of("first", first, "second", p -> p);

        assertThat(section.policy(policies)).returns(7, Setting::value);

        assertThat(faults.all()).extracting(Fault::kind).containsExactly(FaultKind.UNKNOWN_POLICY);
        assertThat(section.setting("missing", ValueTypes.FLAG)).returns(false, Setting::value);
        assertThat(faults.all()).extracting(Fault::kind).contains(FaultKind.MISSING_FIELD);
    }

    private YamlRuleSection section(String yaml) {
        return new YamlRuleSection(
                RuleId.PAY_3, YamlFile.parse("b", yaml, faults).orElseThrow().fields(), Set.of("S1"), settings);
    }
}
