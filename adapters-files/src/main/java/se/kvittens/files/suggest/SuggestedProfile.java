package se.kvittens.files.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.kvittens.files.fault.Fault;

/**
 * A profile as it is suggested for a file, to be read and mended by a person.
 *
 * @param text the profile's file, with a word on each field on how sure it is
 * @param isComplete whether every field that a profile must have was found
 */
public record SuggestedProfile(String text, boolean isComplete) {

    private static final int MOST_NAMED = 2;

    /**
     * By the vocabulary that fits the file best, the earlier of two that fit as well; the next best are named. Nothing,
     * with faults, where the file can't be read or has no table.
     *
     * @param vocabularies of the kinds and systems that the file may be of, at least one
     */
    public static Optional<SuggestedProfile> of(
            Path file, List<Vocabulary<?>> vocabularies, Locale locale, Consumer<Fault> faults) throws IOException {
        return SampledFile.of(file, faults).map(sample -> {
            List<VocabularyFit<?>> fits = new ArrayList<>();
            vocabularies.forEach(vocabulary -> fits.add(VocabularyFit.of(sample, vocabulary)));
            fits.sort(Comparator.<VocabularyFit<?>>comparingInt(VocabularyFit::percent)
                    .reversed());
            SuggestTexts texts = new SuggestTexts(locale);
            return fits.get(0).profile(heading(fits, texts), texts);
        });
    }

    /** Empty where there was no choice. */
    private static String heading(List<VocabularyFit<?>> fits, SuggestTexts texts) {
        if (fits.size() == 1) {
            return "";
        }
        String others = fits.stream()
                .skip(1)
                .limit(MOST_NAMED)
                .map(fit -> texts.say("fit", fit.name(), String.valueOf(fit.percent())))
                .collect(Collectors.joining("; "));
        return texts.say(
                "takenFor", fits.get(0).name(), String.valueOf(fits.get(0).percent()), others);
    }
}
