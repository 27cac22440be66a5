package se.kvittens.nfc.address;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.domain.tag.TagUid;

/** Says in a person's language what is wrong with an address, a reader or a tag, and what may help: one line each. */
public final class ReaderTexts {

    private final ResourceBundle bundle;

    /** Swedish where it is asked for, else English, whatever the machine speaks. */
    public ReaderTexts(Locale locale) {
        Locale bundles = locale.getLanguage().equals("sv") ? Locale.forLanguageTag("sv") : Locale.ROOT;
        this.bundle = ResourceBundle.getBundle("se.kvittens.nfc.address.readers", bundles);
    }

    public String of(AddressFault fault) {
        return say("address." + fault.kind(), fault.part(), fault.value(), fault.expected());
    }

    public String of(DownReason reason) {
        return say("down." + reason);
    }

    public String of(TagUid.Flaw flaw) {
        return say("tag." + flaw);
    }

    private String say(String key, Object... holes) {
        return MessageFormat.format(bundle.getString(key), holes);
    }
}
