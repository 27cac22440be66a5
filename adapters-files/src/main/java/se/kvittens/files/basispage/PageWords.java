package se.kvittens.files.basispage;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.settlement.Provenance;
import se.kvittens.files.fault.Texts;

/** The headings of a basis page, in one language. */
final class PageWords {

    private final ResourceBundle words;

    /**
     * @param locale Swedish, or else English
     */
    PageWords(Locale locale) {
        this.words = ResourceBundle.getBundle("se.kvittens.files.basispage.page", Texts.bundleLocale(locale));
    }

    String title(Provenance provenance) {
        return say(
                provenance.isFinal() ? "title.final" : "title.preliminary",
                PersonalNumbers.maskedIn(provenance.provider()),
                provenance.month());
    }

    String say(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            texts[at] = String.valueOf(values[at]);
        }
        return MessageFormat.format(words.getString(key), texts);
    }
}
