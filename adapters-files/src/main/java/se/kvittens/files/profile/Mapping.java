package se.kvittens.files.profile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where a field stands in a file, and how it is read there.
 *
 * @param headers the names of its columns; the parts of a name or a moment in their order
 * @param words what the words of the file mean, each in lower case
 * @param empty what an empty cell means, where it means something
 * @param unit of a length that is a number; without one a number is refused
 * @param separator between codes
 */
public record Mapping(
        List<String> headers,
        Map<String, String> words,
        Optional<String> empty,
        Optional<LengthUnit> unit,
        String separator) {

    static final String USUAL_SEPARATOR = ",";

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    public Mapping {
        headers = List.copyOf(headers);
        words = Map.copyOf(words);
    }

    /** What a word of the file means. */
    public Optional<String> meaningOf(String word) {
        return Optional.ofNullable(words.get(folded(word)));
    }

    static String folded(String word) {
        return word.strip().toLowerCase(SWEDISH);
    }
}
