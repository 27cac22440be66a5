package se.kvittens.files.explanation.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kvittens.domain.rule.Words;
import se.kvittens.files.fault.Counted;

/**
 * The words of one language: Swedish where it is asked for, else English, whatever the machine speaks. Each constant has
 * a word of its own under its type's and its own name.
 */
public final class Lexicon {

    private static final String SWEDISH = "sv";

    private final boolean swedish;
    private final ResourceBundle words;
    private final ResourceBundle phrases;
    private final ResourceBundle policies;

    public Lexicon(Locale locale) {
        this.swedish = locale.getLanguage().equals(SWEDISH);
        Locale exact = swedish ? Locale.forLanguageTag(SWEDISH) : Locale.ROOT;
        this.words = ResourceBundle.getBundle("se.kvittens.files.explanation.words.words", exact);
        this.phrases = ResourceBundle.getBundle("se.kvittens.files.explanation.words.phrases", exact);
        this.policies = ResourceBundle.getBundle("se.kvittens.files.explanation.words.policies", exact);
    }

    /** The word for a constant; one that has none is a fault of this library. */
    public String word(Enum<?> constant) {
        return words.getString(keyOf(constant));
    }

    /** What a policy of a rule book means, in a few words. */
    String policy(String name) {
        return policies.containsKey(name) ? policies.getString(name) : name;
    }

    public String say(Phrase phrase, Object... parts) {
        Object[] texts = Arrays.stream(parts).map(String::valueOf).toArray();
        return MessageFormat.format(Counted.pattern(phrases.getString(phrase.name()), texts), texts);
    }

    public String in(Words both) {
        return swedish ? both.swedish() : both.english();
    }

    boolean isSwedish() {
        return swedish;
    }

    /** How a step's value follows, with its operands put in. */
    public String reckoning(Enum<?> how, String operands) {
        return MessageFormat.format(word(how), operands);
    }

    static String keyOf(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
