package se.kvittens.domain.architecture.violations.home;

import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;

/** Gives one rule two homes. */
@Home(RuleId.TIME_1)
final class TwoHomes {

    @Home({RuleId.TIME_1, RuleId.TIME_2})
    void again() {}
}
