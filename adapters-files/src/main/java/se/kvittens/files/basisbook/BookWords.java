package se.kvittens.files.basisbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.task.Category;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.explanation.words.SettingWords;
import se.kvittens.files.fault.Texts;
import se.kvittens.files.table.Columns;

/** The words of one provider's basis, in one language. */
final class BookWords {

    private final ResourceBundle words;
    private final Lexicon lexicon;
    private final SettingWords settings;
    private final Map<Category, String> categories = new HashMap<>();
    private final Map<Enum<?>, String> constants = new HashMap<>();

    /**
     * @param locale Swedish, or else English
     */
    BookWords(Locale locale, Settlement settlement) {
        this.words = ResourceBundle.getBundle("se.kvittens.files.basisbook.book", Texts.bundleLocale(locale));
        this.lexicon = new Lexicon(locale);
        this.settings = new SettingWords(locale, settlement.provenance().rules());
    }

    /** Columns whose headings are in the bundle, under {@code column.} and their names. */
    <R> Columns<R> columns() {
        return new Columns<>(name -> words.getString("column." + name));
    }

    String title(String table) {
        return words.getString("table." + table);
    }

    String fact(String name) {
        return words.getString("fact." + name);
    }

    String word(Enum<?> constant) {
        return constants.computeIfAbsent(constant, lexicon::word);
    }

    String category(Category category) {
        return categories.computeIfAbsent(category, settings::category);
    }

    String yesOrNo(boolean isSo) {
        return words.getString(isSo ? "yes" : "no");
    }

    String listed(List<Deviation> deviations) {
        return deviations.isEmpty()
                ? ""
                : deviations.stream()
                        .map(Deviation::code)
                        .distinct()
                        .map(this::word)
                        .collect(Collectors.joining("; "));
    }

    SettingWords settings() {
        return settings;
    }
}
