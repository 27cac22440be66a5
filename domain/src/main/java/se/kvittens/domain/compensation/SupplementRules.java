package se.kvittens.domain.compensation;

import java.util.Map;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/**
 * The supplements for areas.
 *
 * @param onReadjustment whether readjustment time bears them too
 */
public record SupplementRules(Map<Area, Setting<SupplementMode>> modes, Setting<Boolean> onReadjustment) {

    public SupplementRules {
        modes = Map.copyOf(modes);
    }

    @Home(RuleId.PAY_6)
    SupplementMode modeOf(Area area) {
        Setting<SupplementMode> mode = modes.get(area);
        return mode == null ? SupplementMode.NOT_PAID : mode.value();
    }
}
