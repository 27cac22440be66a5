package se.kvittens.files.suggest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.ProfileFile;

/**
 * Words that exports of one system are known or likely to use of one kind of record: a start for suggestions, and no claim
 * about any format.
 *
 * @param profile of the kind
 * @param headers of columns by field, the likeliest first
 * @param words of cells and what they mean, by field; those of yes and no go without saying
 */
public record Vocabulary<F extends Enum<F> & FeedField>(
        ProfileFile<F> profile,
        SystemOfRecord system,
        Map<F, List<String>> headers,
        Map<F, Map<String, String>> words) {

    /** What people write in a column of yes and no. */
    private static final Map<String, String> YES_AND_NO = Map.of(
            "ja", "true", "x", "true", "1", "true", "sant", "true", "nej", "false", "0", "false", "-", "false",
            "falskt", "false");

    /** A shorter word within a header says nothing: there is an ID in every tid. */
    private static final int LEAST_PART = 4;

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    public Vocabulary {
        headers = Map.copyOf(headers);
        words = withYesAndNo(profile.fields().getEnumConstants(), words);
    }

    private static <F extends FeedField> Map<F, Map<String, String>> withYesAndNo(
            F[] fields, Map<F, Map<String, String>> words) {
        Map<F, Map<String, String>> all = new HashMap<>(words);
        for (F field : fields) {
            if (field.kind() == FeedField.Kind.FLAG) {
                all.putIfAbsent(field, YES_AND_NO);
            }
        }
        return Map.copyOf(all);
    }

    /** The same with more words for a field, such as the names of a rule book's tasks; as it is where it has no such field. */
    public Vocabulary<F> with(String key, Map<String, String> more) {
        Map<F, Map<String, String>> all = new HashMap<>(words);
        for (F field : fields()) {
            if (field.key().equals(key)) {
                Map<String, String> both = new HashMap<>(words.getOrDefault(field, Map.of()));
                both.putAll(more);
                all.put(field, both);
            }
        }
        return new Vocabulary<>(profile, system, headers, all);
    }

    List<F> fields() {
        return Arrays.asList(profile.fields().getEnumConstants());
    }

    /** How well a header fits a field, of a hundred. */
    int fit(F field, String header) {
        String folded = folded(header);
        int best = 0;
        for (String known : headers.getOrDefault(field, List.of())) {
            best = Math.max(best, fit(folded, folded(known)));
        }
        return best;
    }

    Optional<String> meaningOf(F field, String word) {
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
        return known.length() >= LEAST_PART && header.contains(known) ? 50 + 40 * known.length() / header.length() : 0;
    }

    /** Without blanks and signs. */
    private static String folded(String text) {
        return text.toLowerCase(SWEDISH).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
