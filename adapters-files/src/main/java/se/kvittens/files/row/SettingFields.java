package se.kvittens.files.row;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.rule.Setting;
import se.kvittens.files.explanation.json.PlainValue;

/** Settings of a rule book for a program, each with what the document says. */
public final class SettingFields {

    private SettingFields() {}

    public static List<Map<String, @Nullable Object>> of(List<Setting<?>> settings) {
        return settings.stream().map(SettingFields::of).toList();
    }

    private static Map<String, @Nullable Object> of(Setting<?> setting) {
        return new Fields()
                .with("setting", setting.key())
                .with("value", PlainValue.of(setting.value()))
                .with("document", setting.source().document())
                .with("heading", setting.source().heading())
                .with("says", PlainValue.of(setting.says()))
                .with("standing", setting.standing().name())
                .byName();
    }
}
