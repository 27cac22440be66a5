package se.kvittens.lock.nuki.wire;

import java.util.Arrays;
import java.util.Optional;
import se.kvittens.domain.door.Means;

/** What set a lock in motion ({@code trigger}). */
public enum Trigger {
    /** By a command, from near or far; by whose, the authorization says. */
    SYSTEM(0, Means.UNTOLD),
    MANUAL(1, Means.FROM_INSIDE),
    BUTTON(2, Means.BUTTON),
    /** By the time of day, or by a fob: only the latter names an authorization. */
    AUTOMATIC(3, Means.AUTOMATIC),
    WEB(4, Means.REMOTE),
    APP(5, Means.PHONE),
    AUTO_LOCK(6, Means.AUTOMATIC),
    /** What is paired with the lock; which, is not told. */
    ACCESSORY(7, Means.UNTOLD),
    KEYPAD(255, Means.KEYPAD);

    private final int code;
    private final Means means;

    Trigger(int code, Means means) {
        this.code = code;
        this.means = means;
    }

    public static Optional<Trigger> of(int code) {
        return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
    }

    public Means means() {
        return means;
    }

    /** Whether a command by the Web API can be what set it in motion. */
    boolean canBeCommand() {
        return this == SYSTEM || this == WEB;
    }

    /** Whether nobody's authorization has a part in it, whatever else is told. */
    public boolean isNobodys() {
        return this == MANUAL || this == AUTO_LOCK;
    }
}
