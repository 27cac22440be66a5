package se.kvittens.files.suggest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.visits.VisitField;

/**
 * Words that exports of one system are known or likely to use: a start for suggestions, and no claim about any format.
 *
 * @param headers of columns by field, the likeliest first
 * @param words of cells and what they mean, by field
 */
public record Vocabulary(
        SystemOfRecord system, Map<VisitField, List<String>> headers, Map<VisitField, Map<String, String>> words) {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    public Vocabulary {
        headers = Map.copyOf(headers);
        words = Map.copyOf(words);
    }

    /** The same with more words for a field, such as the names of a rule book's tasks. */
    public Vocabulary with(VisitField field, Map<String, String> more) {
        Map<VisitField, Map<String, String>> all = new HashMap<>(words);
        Map<String, String> both = new HashMap<>(words.getOrDefault(field, Map.of()));
        both.putAll(more);
        all.put(field, both);
        return new Vocabulary(system, headers, all);
    }

    /** How well a header fits a field, of a hundred. */
    int fit(VisitField field, String header) {
        String folded = folded(header);
        int best = 0;
        for (String known : headers.getOrDefault(field, List.of())) {
            best = Math.max(best, fit(folded, folded(known)));
        }
        return best;
    }

    Optional<String> meaningOf(VisitField field, String word) {
        String folded = word.strip().toLowerCase(SWEDISH);
        return words.getOrDefault(field, Map.of()).entrySet().stream()
                .filter(each -> each.getKey().toLowerCase(SWEDISH).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static int fit(String header, String known) {
        if (header.equals(known)) {
            return 100;
        }
        return !known.isEmpty() && header.contains(known) ? 50 + 40 * known.length() / header.length() : 0;
    }

    /** Without blanks and signs. */
    private static String folded(String text) {
        return text.toLowerCase(SWEDISH).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
