package se.kvittens.client.rulebooks;

import java.time.LocalDate;
import se.kvittens.client.answer.BothLanguages;
import se.kvittens.client.answer.Coded;
import se.kvittens.domain.rule.Standing;

/**
 * What is set for a rule, and who says so.
 *
 * @param value in codes, as JSON: a text, a truth value, a list or an object; {@code null} where nothing is set
 * @param says what the document says, in our own words
 * @param confirmedOn when somebody last looked
 */
public record RuleSetting(
        String rule,
        String setting,
        String value,
        Source source,
        BothLanguages says,
        Coded<Standing> standing,
        LocalDate confirmedOn) {

    /**
     * Where it stands.
     *
     * @param document by its short name
     */
    public record Source(String document, String heading) {}
}
