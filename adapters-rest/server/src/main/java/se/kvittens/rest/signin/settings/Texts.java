package se.kvittens.rest.signin.settings;

import java.util.Set;

/** The checks that texts of settings share. */
final class Texts {

    private Texts() {}

    static Set<String> some(Set<String> texts, String what) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("There is no %s.".formatted(what));
        }
        return each(texts, what);
    }

    static Set<String> each(Set<String> texts, String what) {
        texts.forEach(text -> one(text, what));
        return Set.copyOf(texts);
    }

    static String one(String text, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The %s is blank.".formatted(what));
        }
        return text;
    }
}
