package se.kvittens.rest.hooks.out;

import java.util.UUID;

/** Names of webhooks: of letters alone, so that none looks like a number of anybody. */
@FunctionalInterface
public interface HookIds {

    String next();

    /** At random: nobody guesses one. */
    static HookIds random() {
        return () -> UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
