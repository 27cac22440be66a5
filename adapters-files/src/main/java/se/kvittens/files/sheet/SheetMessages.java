package se.kvittens.files.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kvittens.domain.rule.Setting;
import se.kvittens.files.fault.Texts;

/** The sentences of sheets and differences. */
final class SheetMessages {

    private final ResourceBundle bundle;

    SheetMessages(Locale locale) {
        this.bundle = ResourceBundle.getBundle("se.kvittens.files.sheet.sheet", Texts.bundleLocale(locale));
    }

    String say(String key, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return MessageFormat.format(bundle.getString(key), texts);
    }

    String standing(Setting<?> setting) {
        return say("standing." + setting.standing());
    }
}
