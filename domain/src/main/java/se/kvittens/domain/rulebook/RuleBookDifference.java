package se.kvittens.domain.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.rule.Setting;

/** What one rule book says otherwise than another, setting by setting. */
public record RuleBookDifference(List<Setting<?>> onlyBefore, List<Setting<?>> onlyAfter, List<Changed> changed) {

    /** A setting whose value or standing differs. */
    public record Changed(Setting<?> before, Setting<?> after) {

        public boolean isOfValue() {
            return !before.value().equals(after.value());
        }
    }

    public static RuleBookDifference between(RuleBook before, RuleBook after) {
        Map<String, Setting<?>> left = byKey(before);
        Map<String, Setting<?>> right = byKey(after);
        List<Setting<?>> onlyBefore = new ArrayList<>();
        List<Setting<?>> onlyAfter = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        left.forEach((key, setting) -> {
            Setting<?> other = right.get(key);
            if (other == null) {
                onlyBefore.add(setting);
            } else if (!isSame(setting, other)) {
                changed.add(new Changed(setting, other));
            }
        });
        right.forEach((key, setting) -> {
            if (!left.containsKey(key)) {
                onlyAfter.add(setting);
            }
        });
        return new RuleBookDifference(onlyBefore, onlyAfter, changed);
    }

    private static boolean isSame(Setting<?> one, Setting<?> other) {
        return one.value().equals(other.value()) && one.standing() == other.standing();
    }

    private static Map<String, Setting<?>> byKey(RuleBook book) {
        Map<String, Setting<?>> byKey = new LinkedHashMap<>();
        book.about().settings().forEach(setting -> byKey.put(setting.key(), setting));
        return byKey;
    }
}
