package se.kvittens.examples.cli.frame;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.rule.Words;
import se.kvittens.files.fault.Counted;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.fault.FaultText;
import se.kvittens.files.fault.Faults;
import se.kvittens.files.fault.Texts;

/** What all commands share: the terminal, the language, and how they complain. */
public final class Context {

    private final Terminal terminal;
    private final Locale locale;
    private final ResourceBundle messages;

    public Context(Terminal terminal, Locale locale) {
        this.terminal = terminal;
        this.locale = locale;
        this.messages = ResourceBundle.getBundle("se.kvittens.examples.cli.cli", Texts.bundleLocale(locale));
    }

    public Terminal terminal() {
        return terminal;
    }

    public Locale locale() {
        return locale;
    }

    public ResourceBundle messages() {
        return messages;
    }

    /**
     * A message of the bundle; numbers are shown without grouping, and personal numbers not at all. Amounts and hours have
     * the decimal mark of the language.
     */
    public String say(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = PersonalNumbers.maskedIn(text(values[i]));
        }
        String pattern = Counted.pattern(messages.getString(key), texts);
        return new MessageFormat(pattern, locale).format(texts);
    }

    private String text(Object value) {
        String text = String.valueOf(value);
        return isSwedish() && (value instanceof Ore || value instanceof Hours) ? text.replace('.', ',') : text;
    }

    /** The words in the user's language. */
    public String in(Words words) {
        return isSwedish() ? words.swedish() : words.english();
    }

    private boolean isSwedish() {
        return locale.getLanguage().equals("sv");
    }

    /** Says it on standard error and is the exit code of a refusal. */
    public int refuse(String text) {
        terminal.endProgress();
        terminal.err().println(text);
        return ExitCode.REFUSED;
    }

    public int refuse(Faults faults) {
        return refuse(faults.all());
    }

    public int refuse(List<Fault> faults) {
        FaultText text = new FaultText(locale);
        for (Fault fault : faults) {
            terminal.err().println(text.of(fault));
        }
        return refuse(say("refused.faults", faults.size()));
    }
}
