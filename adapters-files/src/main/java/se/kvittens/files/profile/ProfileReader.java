package se.kvittens.files.profile;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.records.TableShape;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** Reads what all profiles have; docs/feeds.md describes the file. */
final class ProfileReader<F extends Enum<F> & FeedField> {

    private static final int FORMAT = 1;

    private final String name;
    private final Class<F> fields;

    /**
     * Reads profiles of one kind of feed.
     *
     * @param name of the profile's file
     */
    ProfileReader(String name, Class<F> fields) {
        this.name = name;
        this.fields = fields;
    }

    /** To be used only where no fault was found. */
    Profile<F> read(YamlFields root) {
        root.required("format").ifPresent(value -> value.as(Readings.whole(FORMAT, FORMAT)));
        TableShape shape = root.optional("file")
                .map(value -> ShapeReader.read(value.fields()))
                .orElse(TableShape.USUAL);
        TimeForms times =
                root.optional("times").map(value -> times(value.fields())).orElse(TimeForms.USUAL);
        Map<F, Mapping> columns = root.required("columns").map(this::columns).orElse(Map.of());
        return new Profile<>(name, shape, times, columns);
    }

    private static TimeForms times(YamlFields root) {
        TimeForms times = new TimeForms(
                patterns(root, "date", TimeForms.USUAL.date(), LocalDate::from),
                patterns(root, "time", TimeForms.USUAL.time(), LocalTime::from),
                patterns(root, "moment", TimeForms.USUAL.moment(), LocalDateTime::from));
        root.refuseUnknown();
        return times;
    }

    private static List<String> patterns(YamlFields root, String field, List<String> usual, TemporalQuery<?> asked) {
        return root.optional(field)
                .map(value -> texts(value).stream()
                        .flatMap(each -> each.as(text -> pattern(text, asked, usual)).stream())
                        .toList())
                .orElse(usual);
    }

    private static Either<Misread, String> pattern(String text, TemporalQuery<?> asked, List<String> usual) {
        return TimeForms.isPatternOf(asked, text)
                ? Either.right(text)
                : Either.left(new Misread(FaultKind.INVALID_VALUE, String.join(", ", usual)));
    }

    private Map<F, Mapping> columns(YamlValue all) {
        YamlFields root = all.fields();
        Map<F, Mapping> columns = new EnumMap<>(fields);
        for (F field : fields.getEnumConstants()) {
            Optional<YamlValue> value = field.isRequired() ? root.required(field.key()) : root.optional(field.key());
            value.map(said -> new MappingReader(field).read(said)).ifPresent(mapping -> columns.put(field, mapping));
        }
        root.refuseUnknown();
        for (F field : fields.getEnumConstants()) {
            field.otherwise()
                    .filter(other -> !root.has(field.key()) && !root.has(other))
                    .ifPresent(other -> all.fault(FaultKind.MISSING_FIELD, "", field.key() + ", " + other));
        }
        return columns;
    }

    /** A single text, or a list of them; a fault where the list is empty. */
    static List<YamlValue> texts(YamlValue value) {
        List<YamlValue> texts = value.isList() ? value.items() : List.of(value);
        if (texts.isEmpty()) {
            value.fault(FaultKind.MISSING_FIELD, "", "");
        }
        return texts;
    }

    /** The texts themselves, none of them blank. */
    static List<String> filled(YamlValue value) {
        List<String> filled = new ArrayList<>();
        for (YamlValue each : texts(value)) {
            each.text().map(String::strip).ifPresent(text -> {
                if (text.isEmpty()) {
                    each.fault(FaultKind.MISSING_FIELD, "", "");
                } else {
                    filled.add(text);
                }
            });
        }
        return filled;
    }
}
