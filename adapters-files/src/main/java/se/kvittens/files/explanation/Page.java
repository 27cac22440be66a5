package se.kvittens.files.explanation;

import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.explanation.outline.Outline;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.explanation.words.Phrase;
import se.kvittens.files.explanation.words.ValueText;

/** One explanation being written: its words, its lines, and what it has cited so far. */
final class Page {

    final Lexicon lexicon;
    final ValueText values;
    final Notes notes;
    final Outline out;

    /**
     * @param out what it is told into
     */
    Page(Lexicon lexicon, RuleBook rules, Outline out) {
        this.lexicon = lexicon;
        this.values = new ValueText(lexicon, rules.visits().tasks().table());
        this.out = out;
        this.notes = new Notes(rules.about(), lexicon, values);
    }

    String say(Phrase phrase, Object... parts) {
        return lexicon.say(phrase, parts);
    }

    /** A label and its value, on a line of its own. */
    void field(Enum<?> label, Object value) {
        out.line(labelled(lexicon.word(label), value));
    }

    void field(Phrase label, Object value) {
        out.line(labelled(say(label), value));
    }

    String labelled(Term label, Object value) {
        return labelled(lexicon.word(label), value);
    }

    private String labelled(String label, Object value) {
        return lexicon.say(Phrase.LABELLED, label, values.of(value));
    }
}
