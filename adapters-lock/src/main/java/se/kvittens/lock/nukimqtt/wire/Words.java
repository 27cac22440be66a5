package se.kvittens.lock.nukimqtt.wire;

import java.util.Optional;
import java.util.Set;

/** Single words of a lock. */
public final class Words {

    /** What Nuki has a meaning for; others are kept as they are. */
    private static final Set<Integer> STATES = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 254, 255);

    private Words() {}

    /** A state, or what came of a command; neither is above 255. */
    public static Optional<Integer> code(String text) {
        return text.matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(text)).filter(number -> number <= 255)
                : Optional.empty();
    }

    public static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    public static boolean isKnownState(int code) {
        return STATES.contains(code);
    }
}
