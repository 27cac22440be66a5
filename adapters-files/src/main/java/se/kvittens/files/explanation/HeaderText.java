package se.kvittens.files.explanation;

import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.Provenance;
import se.kvittens.files.explanation.words.Phrase;

/** Writes by what and when a settlement was made. */
final class HeaderText {

    private final Page page;

    HeaderText(Page page) {
        this.page = page;
    }

    void print(Provenance provenance) {
        RuleBook rules = provenance.rules();
        page.out.line(page.say(
                Phrase.RULES_OF_MONTH,
                page.lexicon.in(rules.about().name()),
                rules.version().label(),
                rules.version().inForceFrom()));
        page.out.line(page.say(Phrase.PROVIDER, page.values.of(provenance.provider())));
        page.out.line(page.say(
                provenance.isFinal() ? Phrase.FINAL_BASIS : Phrase.PRELIMINARY_BASIS,
                page.values.of(provenance.asOf())));
    }
}
