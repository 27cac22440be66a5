package se.kvittens.domain.rule;

import java.time.LocalDate;

/**
 * A value that a municipality's document decides, with who says so.
 *
 * @param name the setting's name within its rule, as in the rule book file
 * @param says what the document says, in this project's own words
 * @param confirmedOn the day on which someone last looked and found it so
 */
public record Setting<T>(
        RuleId rule, String name, T value, Source source, Words says, Standing standing, LocalDate confirmedOn) {

    /** The name of the setting by which a rule follows one of its policies. */
    public static final String POLICY = "policy";

    /** {@code PAY-3.mostDays}. */
    public String key() {
        return rule.text() + "." + name;
    }

    public boolean isAssumed() {
        return standing == Standing.ASSUMED;
    }
}
