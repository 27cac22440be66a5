package se.kvittens.files.fault;

import java.util.Locale;

/** In which language people are spoken to. */
public final class Texts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Texts() {}

    /**
     * Swedish where it is asked for, else English, whatever the machine speaks. English is each bundle's root: asked for
     * by it, a bundle is always found at once, and the machine's language never comes in.
     */
    public static Locale bundleLocale(Locale asked) {
        return asked.getLanguage().equals(SWEDISH.getLanguage()) ? SWEDISH : Locale.ROOT;
    }
}
