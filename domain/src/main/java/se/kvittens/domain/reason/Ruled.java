package se.kvittens.domain.reason;

import se.kvittens.domain.rule.Setting;

/** A setting of the rule book that was applied. */
public record Ruled(Setting<?> setting) implements Reason {

    @Override
    public Object value() {
        return setting.value();
    }
}
