package se.kvittens.domain.access;

import java.util.Map;
import java.util.Set;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rule.Setting;

/**
 * Who may do what.
 *
 * @param may the roles that may; nobody may do what is not there
 */
@Home(RuleId.SYS_2)
public record AccessRules(Setting<Map<Act, Set<Role>>> may) {

    public boolean may(Role role, Act act) {
        return may.value().getOrDefault(act, Set.of()).contains(role);
    }
}
