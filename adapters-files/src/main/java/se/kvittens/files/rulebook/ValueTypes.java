package se.kvittens.files.rulebook;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.kvittens.domain.followup.MonthlyForm;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.visit.ChangeWindow;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.Readings;
import se.kvittens.files.yaml.YamlFields;
import se.kvittens.files.yaml.YamlValue;

/** The kinds of values that settings have. */
final class ValueTypes {

    static final ValueType<Boolean> FLAG = scalar(Map.of("type", "boolean"), Readings::flag, false);
    static final ValueType<LocalTime> TIME_OF_DAY =
            scalar(pattern("^\\d{2}:\\d{2}(:\\d{2})?$"), Readings::timeOfDay, LocalTime.NOON);
    static final ValueType<LocalDate> DATE = scalar(pattern("^\\d{4}-\\d{2}-\\d{2}$"), Readings::date, LocalDate.EPOCH);
    static final ValueType<Duration> LENGTH = scalar(pattern("^P"), Readings::length, Duration.ZERO);
    static final ValueType<BigDecimal> DECIMAL =
            scalar(Map.of("type", "number", "minimum", 0), Readings::decimal, BigDecimal.ONE);
    static final ValueType<String> TEXT = scalar(Map.of("type", "string"), Readings::text, "");
    static final ValueType<BigDecimal> ABOVE_ZERO = new ValueType<>(
            Map.of("type", "number", "exclusiveMinimum", 0),
            value -> value.as(text -> Readings.decimal(text)
                    .filterOrElse(
                            number -> number.signum() > 0, number -> new Misread(FaultKind.INVALID_VALUE, "> 0"))),
            BigDecimal.ONE);
    static final ValueType<MonthDay> MONTH_DAY =
            scalar(pattern("^\\d{2}-\\d{2}$"), ValueTypes::monthDay, MonthDay.of(1, 1));
    static final ValueType<ChangeWindow> WINDOW = scalar(
            Map.of("anyOf", List.of(Map.of("const", "UNTIL_LOCK"), pattern("^PT?"))),
            ValueTypes::window,
            new ChangeWindow.UntilLock());
    static final ValueType<Map<String, LocalDate>> DATES_BY_NAME = new ValueType<>(
            Map.of("type", "object", "additionalProperties", DATE.schema()), ValueTypes::datesByName, Map.of());
    static final ValueType<Words> WORDS = new ValueType<>(
            object(
                    Map.of(
                            "sv", Map.of("type", "string", "minLength", 1),
                            "en", Map.of("type", "string", "minLength", 1)),
                    List.of("sv", "en")),
            value -> Optional.of(words(value.fields())),
            new Words("", ""));
    static final ValueType<MonthlyForm> FORM = new ValueType<>(
            object(
                    Map.of("code", TEXT.schema(), "name", WORDS.schema(), "workingDay", Map.of("type", "integer")),
                    List.of("code", "name", "workingDay")),
            ValueTypes::form,
            new MonthlyForm("", new Words("", ""), 1));

    private static final int LAST_WORKING_DAY = 15;

    private ValueTypes() {}

    static ValueType<Integer> whole(int least, int most) {
        return scalar(Map.of("type", "integer", "minimum", least, "maximum", most), Readings.whole(least, most), least);
    }

    /** Its schema goes as far as whole days and hours tell: of minutes, and of what is taken away, a pattern says little. */
    static ValueType<Duration> lengthUpTo(Duration most) {
        String days = noMoreThan("", most.toDays(), "D");
        String hours = noMoreThan("T", most.toHours(), "H");
        return scalar(
                Map.of("type", "string", "pattern", "^P" + days + hours, "description", "≤ " + most),
                text -> Readings.length(text)
                        .filterOrElse(
                                length -> length.compareTo(most) <= 0,
                                length -> new Misread(FaultKind.INVALID_VALUE, Duration.ZERO + "–" + most)),
                LENGTH.placeholder());
    }

    static <E extends Enum<E>> ValueType<E> oneOf(Class<E> type) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return scalar(Map.of("enum", names), Readings.oneOf(type), type.getEnumConstants()[0]);
    }

    static <T> ValueType<Set<T>> setOf(ValueType<T> item) {
        return new ValueType<>(
                Map.of("type", "array", "items", item.schema(), "uniqueItems", true),
                value -> Optional.of(distinct(value, items(value, item))),
                Set.of());
    }

    /** A set with something in it. */
    static <T> ValueType<Set<T>> filledSetOf(ValueType<T> item) {
        return new ValueType<>(
                Map.of("type", "array", "items", item.schema(), "uniqueItems", true, "minItems", 1),
                value -> {
                    Set<T> read = distinct(value, items(value, item));
                    if (read.isEmpty()) {
                        value.fault(FaultKind.MISSING_FIELD, "", "");
                    }
                    return read.isEmpty() ? Optional.empty() : Optional.of(read);
                },
                Set.of(item.placeholder()));
    }

    /** One of the categories of the rule book. */
    static ValueType<Category> categoryOf(TaskTable table) {
        return named(
                FaultKind.UNKNOWN_CATEGORY,
                table.categories().value().stream().map(Category::code).toList(),
                Category::new);
    }

    /** One of the tasks of the rule book. */
    static ValueType<TaskCode> taskOf(TaskTable table) {
        return named(
                FaultKind.UNKNOWN_TASK,
                table.tasks().keySet().stream().map(TaskCode::code).toList(),
                TaskCode::new);
    }

    private static <T> ValueType<T> named(FaultKind unknown, List<String> known, Function<String, T> to) {
        String all = String.join(", ", known);
        return new ValueType<>(
                TEXT.schema(),
                value -> value.as(text -> known.contains(text)
                        ? Either.<Misread, T>right(to.apply(text))
                        : Either.<Misread, T>left(new Misread(unknown, all))),
                to.apply("?"));
    }

    static <T> ValueType<List<T>> listOf(ValueType<T> item) {
        return new ValueType<>(
                Map.of("type", "array", "items", item.schema()),
                value -> Optional.of(items(value, item)),
                List.of(item.placeholder()));
    }

    /** For each constant a set of its own; every constant must be there, with an empty set where nothing belongs to it. */
    static <K extends Enum<K>, T> ValueType<Map<K, Set<T>>> setsBy(Class<K> keys, ValueType<T> item) {
        List<String> names =
                Arrays.stream(keys.getEnumConstants()).map(Enum::name).toList();
        ValueType<Set<T>> set = setOf(item);
        Map<String, Object> properties = new LinkedHashMap<>();
        names.forEach(name -> properties.put(name, set.schema()));
        return new ValueType<>(object(properties, names), value -> Optional.of(setsBy(keys, set, value)), Map.of());
    }

    private static <K extends Enum<K>, T> Map<K, Set<T>> setsBy(Class<K> keys, ValueType<Set<T>> set, YamlValue value) {
        YamlFields fields = value.fields();
        Map<K, Set<T>> read = new EnumMap<>(keys);
        for (K key : keys.getEnumConstants()) {
            fields.required(key.name()).flatMap(set.reading()).ifPresent(each -> read.put(key, each));
        }
        fields.refuseUnknown();
        return read;
    }

    static Map<String, Object> object(Map<String, ?> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    static Words words(YamlFields fields) {
        String swedish = filled(fields, "sv");
        String english = filled(fields, "en");
        fields.refuseUnknown();
        return new Words(swedish, english);
    }

    private static String filled(YamlFields fields, String name) {
        Optional<YamlValue> value = fields.required(name);
        Optional<String> text = value.flatMap(YamlValue::text);
        text.filter(String::isBlank)
                .flatMap(blank -> value)
                .ifPresent(blank -> blank.fault(FaultKind.MISSING_FIELD, "", ""));
        return text.orElse("");
    }

    private static <T> Set<T> distinct(YamlValue value, List<T> items) {
        Set<T> distinct = new LinkedHashSet<>();
        for (T item : items) {
            if (!distinct.add(item)) {
                value.fault(FaultKind.DUPLICATE_ID, String.valueOf(item), "");
            }
        }
        return distinct;
    }

    private static <T> List<T> items(YamlValue value, ValueType<T> item) {
        List<T> read = new ArrayList<>();
        value.items().forEach(each -> item.reading().apply(each).ifPresent(read::add));
        return read;
    }

    private static Map<String, Object> pattern(String regex) {
        return Map.of("type", "string", "pattern", regex);
    }

    /** Refuses a greater number of some unit, unless something is taken away behind it: {@code PT23H-90M}. */
    private static String noMoreThan(String before, long most, String unit) {
        String allowed =
                LongStream.rangeClosed(0, most).mapToObj(String::valueOf).collect(Collectors.joining("|"));
        return "(?!%1$s(?!0*(?:%2$s)%3$s)\\d+%3$s[^-]*$)".formatted(before, allowed, unit);
    }

    private static <T> ValueType<T> scalar(
            Map<String, Object> schema, Function<String, Either<Misread, T>> reading, T placeholder) {
        return new ValueType<>(schema, value -> value.as(reading), placeholder);
    }

    private static Either<Misread, MonthDay> monthDay(String text) {
        try {
            return Either.right(MonthDay.parse("--" + text));
        } catch (DateTimeException malformed) {
            return Either.left(new Misread(FaultKind.INVALID_VALUE, "02-15"));
        }
    }

    private static Either<Misread, ChangeWindow> window(String text) {
        return text.equals("UNTIL_LOCK")
                ? Either.right(new ChangeWindow.UntilLock())
                : Readings.length(text)
                        .<ChangeWindow>map(ChangeWindow.AfterApproval::new)
                        .mapLeft(misread -> new Misread(FaultKind.INVALID_VALUE, "UNTIL_LOCK, PT72H"));
    }

    private static Optional<Map<String, LocalDate>> datesByName(YamlValue value) {
        Map<String, LocalDate> dates = new LinkedHashMap<>();
        value.fields().all().forEach((name, date) -> date.as(Readings::date).ifPresent(read -> dates.put(name, read)));
        return Optional.of(dates);
    }

    private static Optional<MonthlyForm> form(YamlValue value) {
        YamlFields fields = value.fields();
        Optional<String> code = fields.required("code").flatMap(YamlValue::text);
        Optional<Words> name = fields.required("name").map(YamlValue::fields).map(ValueTypes::words);
        Optional<Integer> day =
                fields.required("workingDay").flatMap(each -> each.as(Readings.whole(1, LAST_WORKING_DAY)));
        fields.refuseUnknown();
        return Stream.of(code, name, day).allMatch(Optional::isPresent)
                ? Optional.of(new MonthlyForm(code.orElseThrow(), name.orElseThrow(), day.orElseThrow()))
                : Optional.empty();
    }
}
