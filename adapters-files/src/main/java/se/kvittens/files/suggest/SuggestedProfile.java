package se.kvittens.files.suggest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import se.kvittens.files.fault.Fault;

/**
 * A profile as it is suggested for a file of visits, to be read and mended by a person.
 *
 * @param text the profile's file, with a word on each field on how sure it is
 * @param isComplete whether every field that a profile must have was found
 */
public record SuggestedProfile(String text, boolean isComplete) {

    /** Nothing, with faults, where the file can't be read or has no table. */
    public static Optional<SuggestedProfile> of(Path file, Vocabulary vocabulary, Locale locale, Consumer<Fault> faults)
            throws IOException {
        return SampledFile.of(file, faults).map(sample -> {
            var guesses = new Guesses(vocabulary, sample.columns()).all();
            return new ProfileDraft(sample, vocabulary, guesses, new SuggestTexts(locale)).profile();
        });
    }
}
