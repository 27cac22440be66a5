package se.kvittens.files.reconciliation;

import java.util.List;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;

/** The settings by which visits of two systems are brought together (SYS-1). */
final class ChangeSettings {

    private ChangeSettings() {}

    static List<Setting<?>> of(RuleBook rules) {
        return rules.about().settings().stream()
                .filter(setting -> setting.rule() == RuleId.SYS_1)
                .<Setting<?>>map(setting -> setting)
                .toList();
    }
}
