package se.kvittens.files.explanation.words;

import java.util.Locale;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;

/** Any value of the domain in a person's words, for what is written beside explanations; never a personal number. */
public final class ValueWords {

    private final Lexicon lexicon;
    private final ValueText values;

    /**
     * Speaks a language.
     *
     * @param locale Swedish, or else English
     * @param book has the names of tasks and categories
     */
    public ValueWords(Locale locale, RuleBook book) {
        this.lexicon = new Lexicon(locale);
        this.values = new ValueText(lexicon, book.visits().tasks().table());
    }

    public String of(Object value) {
        return values.of(value);
    }

    public String of(Setting<?> setting) {
        return values.of(setting);
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return lexicon.word(constant);
    }

    /** What the document says of a setting, in this project's own words. */
    public String says(Setting<?> setting) {
        return lexicon.in(setting.says());
    }
}
