package se.kvittens.files.suggest;

import java.util.List;
import java.util.Map;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.visits.VisitProfile;

/** What a vocabulary makes of a file. */
final class VocabularyFit<F extends Enum<F> & FeedField> {

    private final SampledFile sample;
    private final Vocabulary<F> vocabulary;
    private final Map<F, Guess<F>> guesses;

    private VocabularyFit(SampledFile sample, Vocabulary<F> vocabulary) {
        this.sample = sample;
        this.vocabulary = vocabulary;
        this.guesses = new Guesses<>(vocabulary, sample.columns()).all();
    }

    static <F extends Enum<F> & FeedField> VocabularyFit<F> of(SampledFile sample, Vocabulary<F> vocabulary) {
        return new VocabularyFit<>(sample, vocabulary);
    }

    /**
     * Of a hundred: half of it for how much of the file is understood, each column as far as it is certain, and half for
     * how many of the fields were found that a profile must have.
     */
    int percent() {
        int columns = Math.max(1, sample.columns().size());
        int understood = guesses.values().stream().mapToInt(Guess::certainty).sum() / columns;
        List<F> needed =
                vocabulary.fields().stream().filter(VocabularyFit::isNeeded).toList();
        long found = needed.stream().filter(this::isFound).count();
        int complete = needed.isEmpty() ? ColumnSample.ALL : (int) (ColumnSample.ALL * found / needed.size());
        return (understood + complete) / 2;
    }

    /** The fields that a profile must have and that were not found. */
    List<F> missing() {
        return vocabulary.fields().stream()
                .filter(field -> isNeeded(field) && !isFound(field))
                .toList();
    }

    /** What the file is taken to tell of, and by whose words: {@code visits, LIFECARE}. */
    String name() {
        return vocabulary.profile().of() + (namesSystem() ? ", " + vocabulary.system() : "");
    }

    /** Which system holds them is said of visits alone. */
    boolean namesSystem() {
        return vocabulary.profile().equals(VisitProfile.FILE);
    }

    Vocabulary<F> vocabulary() {
        return vocabulary;
    }

    Map<F, Guess<F>> guesses() {
        return guesses;
    }

    SuggestedProfile profile(String heading, SuggestTexts texts) {
        return new ProfileDraft<>(sample, this, texts).profile(heading);
    }

    private static boolean isNeeded(FeedField field) {
        return field.isRequired() || field.otherwise().isPresent();
    }

    private boolean isFound(F field) {
        return guesses.keySet().stream()
                .anyMatch(each -> each.equals(field)
                        || field.otherwise().filter(each.key()::equals).isPresent());
    }
}
