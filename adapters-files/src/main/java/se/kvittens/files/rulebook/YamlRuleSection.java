package se.kvittens.files.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** A rule's part of a rule book file. */
final class YamlRuleSection implements RuleSection {

    private final RuleId rule;
    private final YamlFields fields;
    private final Set<String> documents;
    private final List<Setting<?>> settings;
    private boolean muted;

    /**
     * @param settings takes each setting that is read, in the order of reading
     */
    YamlRuleSection(RuleId rule, YamlFields fields, Set<String> documents, List<Setting<?>> settings) {
        this.rule = rule;
        this.fields = fields;
        this.documents = documents;
        this.settings = settings;
    }

    @Override
    public <T> Setting<T> setting(String name, ValueType<T> type) {
        if (muted) {
            return Grounds.NONE.settingOf(rule, name, type.placeholder());
        }
        Optional<Setting<T>> read = fields.required(name).map(value -> {
            YamlFields parts = value.fields();
            Optional<T> content = parts.required("value").flatMap(type.reading());
            Grounds grounds = Grounds.read(parts, documents);
            parts.refuseUnknown();
            return grounds.settingOf(rule, name, content.orElse(type.placeholder()));
        });
        read.ifPresent(settings::add);
        return read.orElseGet(() -> Grounds.NONE.settingOf(rule, name, type.placeholder()));
    }

    @Override
    public <P> P policy(Map<String, Function<Setting<String>, P>> policies) {
        Setting<String> chosen = setting(Setting.POLICY, ValueTypes.TEXT);
        Function<Setting<String>, P> policy = policies.get(chosen.value());
        if (policy != null) {
            return policy.apply(chosen);
        }
        if (!chosen.value().isEmpty()) {
            fields.optional(Setting.POLICY).ifPresent(value -> refuse(value, chosen.value(), policies.keySet()));
        }
        return goOnQuietly(policies.values().iterator().next(), chosen);
    }

    /** After a fault: any policy, with placeholders, and no further faults about its settings. */
    private <P> P goOnQuietly(Function<Setting<String>, P> policy, Setting<String> chosen) {
        muted = true;
        fields.all();
        P any = policy.apply(chosen);
        muted = false;
        return any;
    }

    private static void refuse(YamlValue value, String policy, Set<String> accepted) {
        value.fault(FaultKind.UNKNOWN_POLICY, policy, String.join(", ", accepted));
    }
}
