package se.kvittens.files.suggest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvittens.files.profile.FeedField;
import se.kvittens.files.profile.LengthUnit;
import se.kvittens.files.profile.TimeForms;
import se.kvittens.files.records.TableShape;

/** Writes a suggestion as a profile. Of what people wrote nothing is shown but the words of columns with a few of them. */
final class ProfileDraft<F extends Enum<F> & FeedField> {

    private static final List<String> SEPARATORS = List.of("+", ";", "|", "/", ",");

    private final SampledFile sample;
    private final VocabularyFit<F> fit;
    private final Vocabulary<F> vocabulary;
    private final Map<F, Guess<F>> guesses;
    private final SuggestTexts texts;
    private final StringBuilder text = new StringBuilder();

    ProfileDraft(SampledFile sample, VocabularyFit<F> fit, SuggestTexts texts) {
        this.sample = sample;
        this.fit = fit;
        this.vocabulary = fit.vocabulary();
        this.guesses = fit.guesses();
        this.texts = texts;
    }

    /**
     * @param heading what the file was taken for, or empty
     */
    SuggestedProfile profile(String heading) {
        remark("", "heading", String.valueOf(sample.rows()));
        if (!heading.isEmpty()) {
            line("# %s", heading);
        }
        line("format: 1");
        line("of: %s", vocabulary.profile().of());
        if (fit.namesSystem()) {
            line("system: %s", vocabulary.system());
        }
        shape();
        times();
        line("columns:");
        guesses.values().forEach(this::column);
        List<F> missing = fit.missing();
        missing.forEach(field -> remark("  ", "missing", field.key()));
        unused();
        return new SuggestedProfile(text.toString(), missing.isEmpty());
    }

    private void shape() {
        String layout;
        if (sample.shape().layout() instanceof TableShape.Csv csv) {
            String separator = csv.separator() == '\t' ? "tab" : String.valueOf(csv.separator());
            layout = "type: csv, encoding: %s, separator: %s"
                    .formatted(csv.charset().name().toLowerCase(Locale.ROOT), quoted(separator));
        } else {
            layout = "type: xlsx";
        }
        line("file: {%s, headerLine: %d}", layout, sample.shape().headerLine());
    }

    private void times() {
        Set<String> dates = new LinkedHashSet<>();
        Set<String> times = new LinkedHashSet<>();
        Set<String> moments = new LinkedHashSet<>();
        for (Guess<F> guess : guesses.values()) {
            ColumnSample last = guess.last();
            if (guess.field().kind() == FeedField.Kind.DATE) {
                last.dateForm().ifPresent(dates::add);
            } else if (guess.field().kind() == FeedField.Kind.MOMENT
                    && guess.columns().size() == 2) {
                guess.columns().get(0).dateForm().ifPresent(dates::add);
                last.timeForm().ifPresent(times::add);
            } else if (guess.field().kind() == FeedField.Kind.MOMENT) {
                last.momentForm().ifPresent(moments::add);
            }
        }
        String forms = Stream.of(
                        list("date", dates, TimeForms.USUAL.date()),
                        list("time", times, TimeForms.USUAL.time()),
                        list("moment", moments, TimeForms.USUAL.moment()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!forms.isEmpty()) {
            line("times: {%s}", forms);
        }
    }

    private static String list(String name, Set<String> forms, List<String> usual) {
        return usual.containsAll(forms)
                ? ""
                : name + forms.stream().map(ProfileDraft::quoted).collect(Collectors.joining(", ", ": [", "]"));
    }

    private void column(Guess<F> guess) {
        F field = guess.field();
        String headers =
                guess.columns().stream().map(column -> quoted(column.header())).collect(Collectors.joining(", "));
        String columns = guess.columns().size() == 1 ? headers : "[" + headers + "]";
        switch (field.kind()) {
            case WORD, FLAG, CODES -> words(guess, columns);
            case LENGTH -> length(guess, columns);
            default -> line("  %s: %s  # %d %%", field.key(), columns, guess.certainty());
        }
    }

    private void length(Guess<F> guess, String columns) {
        boolean isNumber = !guess.last().areTemporal() && guess.last().hasNumbersForLengths();
        line("  %s: %s  # %d %%", guess.field().key(), columns, guess.certainty());
        if (isNumber) {
            String units = Stream.of(LengthUnit.values()).map(Enum::name).collect(Collectors.joining(", "));
            remark("  ", "units", columns, units);
        }
    }

    private void words(Guess<F> guess, String columns) {
        F field = guess.field();
        String separator = field.kind() == FeedField.Kind.CODES ? separatorOf(guess.last()) : "";
        Map<String, List<String>> meant = new TreeMap<>();
        Set<String> unknown = new TreeSet<>();
        for (String word : wordsOf(guess.last(), separator)) {
            vocabulary
                    .meaningOf(field, word)
                    .ifPresentOrElse(
                            meaning -> meant.computeIfAbsent(meaning, none -> new ArrayList<>())
                                    .add(word),
                            () -> unknown.add(word));
        }
        String words = meant.entrySet().stream()
                .map(each -> each.getKey() + ": ["
                        + each.getValue().stream().map(ProfileDraft::quoted).collect(Collectors.joining(", ")) + "]")
                .collect(Collectors.joining(", "));
        String separated = separator.isEmpty() ? "" : ", separator: " + quoted(separator);
        line("  %s: {columns: %s%s, words: {%s}}  # %d %%", field.key(), columns, separated, words, guess.certainty());
        if (!unknown.isEmpty() && guess.last().isOfFewWords()) {
            remark("  ", "unknownWords", String.join(" | ", unknown));
        } else if (!unknown.isEmpty()) {
            remark("  ", "moreWords", String.valueOf(unknown.size()));
        }
        if (field.kind() == FeedField.Kind.WORD && guess.last().hasEmptyCells()) {
            remark("  ", "emptyCells");
        }
    }

    private static String separatorOf(ColumnSample column) {
        return SEPARATORS.stream()
                .filter(separator -> column.distinct().stream().anyMatch(text -> text.contains(separator)))
                .findFirst()
                .orElse(",");
    }

    private static Set<String> wordsOf(ColumnSample column, String separator) {
        return column.distinct().stream()
                .flatMap(text ->
                        separator.isEmpty() ? Stream.of(text) : Stream.of(text.split(Pattern.quote(separator), -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void unused() {
        Set<ColumnSample> used = new HashSet<>();
        guesses.values().forEach(guess -> used.addAll(guess.columns()));
        List<ColumnSample> rest = sample.columns().stream()
                .filter(column -> !used.contains(column) && !column.header().isEmpty())
                .toList();
        if (!rest.isEmpty()) {
            remark("", "unused");
            rest.forEach(column -> line("#   %s: %s", column.header(), texts.kindOf(column)));
        }
    }

    /** As YAML has it. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void remark(String indentation, String key, Object... values) {
        line("%s# %s", indentation, texts.say(key, values));
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
