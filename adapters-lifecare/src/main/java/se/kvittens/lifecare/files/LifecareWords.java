package se.kvittens.lifecare.files;

import java.util.List;
import se.kvittens.files.suggest.Vocabulary;

/**
 * Words that municipalities' routines and guides use of work in Lifecare and Besöksuppföljningen, by which a profile is
 * suggested. They are words that people use; no list of columns is public, and this is none.
 */
public final class LifecareWords {

    private LifecareWords() {}

    /** One for each kind of record. */
    public static List<Vocabulary<?>> vocabularies() {
        return List.of(
                VisitWords.vocabulary(),
                OrderWords.vocabulary(),
                AbsenceWords.vocabulary(),
                RegisterWords.ofRecipients(),
                RegisterWords.ofCarers());
    }
}
