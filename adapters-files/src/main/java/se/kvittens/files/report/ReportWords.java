package se.kvittens.files.report;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.kvittens.domain.deviation.Deviation;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.fault.Texts;
import se.kvittens.files.table.CellTexts;
import se.kvittens.files.table.Columns;

/** The words of reports in one language. */
final class ReportWords {

    private final ResourceBundle words;
    private final Lexicon lexicon;
    private final CellTexts numbers;

    /**
     * @param locale Swedish, or else English
     */
    ReportWords(Locale locale) {
        this.words = ResourceBundle.getBundle("se.kvittens.files.report.report", Texts.bundleLocale(locale));
        this.lexicon = new Lexicon(locale);
        this.numbers = new CellTexts(locale);
    }

    <R> Columns<R> columns() {
        return new Columns<>(name -> words.getString("column." + name));
    }

    String heading(String column) {
        return words.getString("column." + column);
    }

    String title(ReportName name) {
        return words.getString("title." + name);
    }

    String chart(ReportName name) {
        return words.getString("chart." + name);
    }

    String word(Enum<?> constant) {
        return lexicon.word(constant);
    }

    String say(String key, Object... values) {
        Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
        return MessageFormat.format(words.getString(key), texts);
    }

    String decimal(BigDecimal number) {
        numbers.decimal(number);
        return numbers.takeRow().get(0);
    }

    String percent(BigDecimal share) {
        numbers.percent(share);
        return numbers.takeRow().get(0);
    }

    String listed(List<Deviation> deviations) {
        return deviations.stream()
                .map(Deviation::code)
                .distinct()
                .map(lexicon::word)
                .collect(Collectors.joining("; "));
    }
}
