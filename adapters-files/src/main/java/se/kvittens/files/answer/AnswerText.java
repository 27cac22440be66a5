package se.kvittens.files.answer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.answer.RefusalReason;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.files.fault.Counted;
import se.kvittens.files.fault.Texts;

/** Says why another system did not do what it was asked, and what may help. */
public final class AnswerText {

    private final ResourceBundle words;
    private final Locale locale;

    /**
     * @param locale Swedish, or else English
     */
    public AnswerText(Locale locale) {
        this.locale = Texts.bundleLocale(locale);
        this.words = ResourceBundle.getBundle("se.kvittens.files.answer.answers", this.locale);
    }

    /** With the rule that asks for it in front, where one does: {@code LIFE-1: …}. */
    public String of(RefusalReason reason) {
        String rules = rulesOf(reason);
        String text = words.getString("refused." + reason);
        return rules.isEmpty() ? text : rules + ": " + text;
    }

    /** With how long it asks to be left alone, where it says so. */
    public String of(Obstacle obstacle) {
        String text = words.getString("notReady." + obstacle.kind());
        return obstacle.after()
                .filter(after -> !after.isZero())
                .map(after -> text + " " + waiting(Long.toString(after.toSeconds())))
                .orElse(text);
    }

    private String waiting(String seconds) {
        String pattern = Counted.pattern(words.getString("after"), seconds);
        return new MessageFormat(pattern, locale).format(new Object[] {seconds});
    }

    /** {@code LIFE-3, LIFE-4}; empty where no rule asks for it. */
    public static String rulesOf(RefusalReason reason) {
        return reason.rules().stream().map(RuleId::text).collect(Collectors.joining(", "));
    }
}
