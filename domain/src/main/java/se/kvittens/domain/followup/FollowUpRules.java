package se.kvittens.domain.followup;

import java.math.BigDecimal;
import java.util.List;
import se.kvittens.domain.access.AccountRule;
import se.kvittens.domain.rule.Setting;

/**
 * What is followed up.
 *
 * @param mostManualPercent the share of visits with manual receipts above which a provider bears a deviation
 */
public record FollowUpRules(
        Setting<BigDecimal> mostManualPercent, Setting<List<MonthlyForm>> monthlyForms, AccountRule accounts) {}
