package se.kvittens.examples.kiosk.terminal;

import java.util.Arrays;
import java.util.Optional;

/** What can be typed, in either language whatever the terminal speaks. */
enum Verb {
    SIGN_IN("sign-in", "logga-in"),
    SIGN_OUT("sign-out", "logga-ut"),
    /** Not typed as a word: a tag's number alone. */
    TAP("tap", "tagg"),
    TASKS("tasks", "insatser"),
    DOUBLE("double", "dubbel"),
    DECLINED("declined", "avböjt"),
    PLACE("place", "dörr"),
    ASIDE("aside", "undan"),
    BY_HAND("by-hand", "för-hand"),
    LOOK("look", "titta"),
    WAITING("waiting", "väntar"),
    REFUSED("refused", "avvisade"),
    STATUS("status", "status"),
    HELP("help", "hjälp"),
    QUIT("quit", "avsluta");

    private final String english;
    private final String swedish;

    Verb(String english, String swedish) {
        this.english = english;
        this.swedish = swedish;
    }

    String english() {
        return english;
    }

    static Optional<Verb> of(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.english.equals(word) || verb.swedish.equals(word))
                .findFirst();
    }
}
