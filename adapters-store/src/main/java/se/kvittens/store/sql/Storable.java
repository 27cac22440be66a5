package se.kvittens.store.sql;

import org.jspecify.annotations.Nullable;
import se.kvittens.application.registering.JournalFault;

/**
 * Texts that come back from either database as they went in. One with the character U+0000 or with half of a surrogate pair
 * would not, and is answered as {@link JournalFault#DAMAGED} before anything is written or looked for.
 */
public final class Storable {

    private Storable() {}

    public static String text(String text) throws FaultFound {
        if (!isOne(text)) {
            throw new FaultFound(JournalFault.DAMAGED);
        }
        return text;
    }

    public static @Nullable String orNull(@Nullable String text) throws FaultFound {
        return text == null ? null : text(text);
    }

    private static boolean isOne(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == 0 || Character.isLowSurrogate(each)) {
                return false;
            }
            if (Character.isHighSurrogate(each)) {
                at++;
                if (at == text.length() || !Character.isLowSurrogate(text.charAt(at))) {
                    return false;
                }
            }
        }
        return true;
    }
}
