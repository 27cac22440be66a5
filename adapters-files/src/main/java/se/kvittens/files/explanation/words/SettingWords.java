package se.kvittens.files.explanation.words;

import java.util.Locale;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.Category;

/** The settings of a rule book in a person's words. */
public final class SettingWords {

    private final Lexicon lexicon;
    private final ValueText values;

    public SettingWords(Locale locale, RuleBook book) {
        this.lexicon = new Lexicon(locale);
        this.values = new ValueText(lexicon, book.visits().tasks().table());
    }

    public String value(Setting<?> setting) {
        return values.of(setting);
    }

    public String category(Category category) {
        return values.of((Object) category);
    }

    /** What the document says, in this project's own words. */
    public String says(Setting<?> setting) {
        return lexicon.in(setting.says());
    }

    public String in(Words words) {
        return lexicon.in(words);
    }
}
