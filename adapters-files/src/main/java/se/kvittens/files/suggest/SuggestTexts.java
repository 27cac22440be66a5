package se.kvittens.files.suggest;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import se.kvittens.files.fault.Counted;
import se.kvittens.files.fault.Texts;

/** What a suggestion says to its reader, in Swedish or English. */
final class SuggestTexts {

    private final ResourceBundle bundle;

    SuggestTexts(Locale locale) {
        this.bundle = ResourceBundle.getBundle("se.kvittens.files.suggest.suggest", Texts.bundleLocale(locale));
    }

    String say(String key, Object... values) {
        return MessageFormat.format(Counted.pattern(bundle.getString(key), values), values);
    }

    /** What stands in a column, without any of it. */
    String kindOf(ColumnSample column) {
        if (column.isEmpty()) {
            return say("kind.EMPTY");
        }
        Optional<String> form = form("kind.MOMENTS", column.momentForm())
                .or(() -> form("kind.DATES", column.dateForm()))
                .or(() -> form("kind.TIMES", column.timeForm()));
        if (form.isPresent()) {
            return form.get();
        }
        if (column.shareOfLengths() == ColumnSample.ALL) {
            return say("kind.NUMBERS");
        }
        if (column.isOfFewWords() && !column.areAllDifferent()) {
            return say("kind.WORDS", String.valueOf(column.distinct().size()));
        }
        return say(column.shareOfNames() > ColumnSample.ALL / 2 ? "kind.NAMES" : "kind.TEXTS");
    }

    private Optional<String> form(String key, Optional<String> form) {
        return form.map(pattern -> say(key, pattern));
    }
}
