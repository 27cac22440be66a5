package se.kvittens.files.profile;

import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads where a field stands and what its words mean. */
final class MappingReader {

    /** A moment in two columns, a name in up to three, anything else in one. */
    private static final Map<FeedField.Kind, Integer> MOST_COLUMNS =
            Map.of(FeedField.Kind.MOMENT, 2, FeedField.Kind.NAME, 3);

    private final FeedField field;

    MappingReader(FeedField field) {
        this.field = field;
    }

    /** A header or a list of headers says all there is to say, unless there are words or a unit. */
    Mapping read(YamlValue value) {
        if (!value.isMapping()) {
            return mapping(value, Map.of(), Optional.empty(), Optional.empty(), Mapping.USUAL_SEPARATOR);
        }
        YamlFields parts = value.fields();
        Map<String, String> words = hasWords() ? words(parts) : Map.of();
        Optional<String> empty = hasWords()
                ? parts.optional("empty").flatMap(each -> each.text().filter(meaning -> isMeaning(each, meaning)))
                : Optional.empty();
        Optional<LengthUnit> unit = field.kind() == FeedField.Kind.LENGTH
                ? parts.optional("unit").flatMap(each -> each.as(Readings.oneOf(LengthUnit.class)))
                : Optional.empty();
        String separator = field.kind() == FeedField.Kind.CODES
                ? parts.optional("separator")
                        .flatMap(each -> each.as(MappingReader::separator))
                        .orElse(Mapping.USUAL_SEPARATOR)
                : Mapping.USUAL_SEPARATOR;
        Mapping mapping = parts.required("columns")
                .map(columns -> mapping(columns, words, empty, unit, separator))
                .orElseGet(() -> new Mapping(List.of(), words, empty, unit, separator));
        parts.refuseUnknown();
        return mapping;
    }

    private static Either<Misread, String> separator(String text) {
        return text.isEmpty() ? Either.left(new Misread(FaultKind.MISSING_FIELD, "")) : Either.right(text);
    }

    private Mapping mapping(
            YamlValue columns,
            Map<String, String> words,
            Optional<String> empty,
            Optional<LengthUnit> unit,
            String separator) {
        List<String> headers = ProfileReader.filled(columns);
        int most = MOST_COLUMNS.getOrDefault(field.kind(), 1);
        if (headers.size() > most) {
            columns.fault(FaultKind.INVALID_VALUE, String.join(", ", headers), "1–" + most);
        }
        return new Mapping(headers, words, empty, unit, separator);
    }

    private boolean hasWords() {
        return switch (field.kind()) {
            case WORD, FLAG, CODES -> true;
            default -> false;
        };
    }

    private Map<String, String> words(YamlFields parts) {
        Map<String, String> words = new LinkedHashMap<>();
        parts.optional("words")
                .map(value -> value.fields().all())
                .orElse(Map.of())
                .forEach((meaning, said) -> {
                    if (isMeaning(said, meaning)) {
                        ProfileReader.texts(said).forEach(word -> add(words, word, meaning));
                    }
                });
        return words;
    }

    private void add(Map<String, String> words, YamlValue word, String meaning) {
        word.text().ifPresent(text -> {
            String before = words.put(Mapping.folded(text), meaning);
            if (before != null && !before.equals(meaning)) {
                word.fault(FaultKind.DUPLICATE_ID, text, "");
            }
        });
    }

    private boolean isMeaning(YamlValue value, String meaning) {
        boolean isKnown = field.meanings().isEmpty() || field.meanings().contains(meaning);
        if (!isKnown) {
            value.fault(FaultKind.INVALID_VALUE, meaning, String.join(", ", field.meanings()));
        }
        return isKnown;
    }
}
