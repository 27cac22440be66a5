package se.kvittens.files.reconciliation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.explanation.words.ValueWords;
import se.kvittens.files.fault.Counted;
import se.kvittens.files.fault.Texts;

/** The sentences of the page and the words for its values, in one language. */
final class PageWords {

    private final ResourceBundle sentences;
    private final ValueWords values;

    PageWords(Locale locale, RuleBook rules) {
        this.sentences = ResourceBundle.getBundle("se.kvittens.files.reconciliation.page", Texts.bundleLocale(locale));
        this.values = new ValueWords(locale, rules);
    }

    String say(String key, Object... parts) {
        Object[] texts = Arrays.stream(parts).map(values::of).toArray();
        return MessageFormat.format(Counted.pattern(sentences.getString(key), texts), texts);
    }

    List<String> all(String... keys) {
        return Arrays.stream(keys).map(this::say).toList();
    }

    /** One side of a difference. */
    String side(Optional<?> said) {
        return said.isPresent() ? values.of((Object) said.get()) : say("nothing");
    }

    ValueWords values() {
        return values;
    }
}
