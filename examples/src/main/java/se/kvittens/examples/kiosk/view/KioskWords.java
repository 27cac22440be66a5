package se.kvittens.examples.kiosk.view;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.fault.Counted;
import se.kvittens.files.fault.Texts;
import se.kvittens.nfc.address.ReaderTexts;

/** The words of a kiosk in one language. */
public final class KioskWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Lexicon lexicon;
    private final ReaderTexts readers;

    /** Swedish where it is asked for, else English. */
    public KioskWords(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("se.kvittens.examples.kiosk.view.kiosk", Texts.bundleLocale(locale));
        this.lexicon = new Lexicon(locale);
        this.readers = new ReaderTexts(locale);
    }

    /** Numbers are shown without grouping, and personal numbers not at all. */
    public String say(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            texts[at] = PersonalNumbers.maskedIn(String.valueOf(values[at]));
        }
        return new MessageFormat(Counted.pattern(bundle.getString(key), texts), locale).format(texts);
    }

    /** What stands in the bundle for a constant. */
    public String of(String room, Enum<?> constant, Object... values) {
        return say(room + "." + constant.name(), values);
    }

    /** The library's own word for a constant of the rules. */
    String ruleWord(Enum<?> constant) {
        return lexicon.word(constant);
    }

    public String in(Words both) {
        return isSwedish() ? both.swedish() : both.english();
    }

    ReaderTexts readers() {
        return readers;
    }

    /** The time of day in Sweden; with its date where that is another day than now. */
    String time(Instant at, Instant now) {
        return (CareZone.dateOf(at).equals(CareZone.dateOf(now)) ? TIME : DAY).format(at.atZone(CareZone.ZONE));
    }

    public boolean isSwedish() {
        return locale.getLanguage().equals("sv");
    }
}
