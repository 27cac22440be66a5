package se.kvittens.files.explanation.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.followup.MonthlyForm;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.task.Task;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;

/**
 * Any value for a program: codes instead of words, numbers as texts, lengths by ISO 8601, instants as local times with
 * their offset, both languages where there are words. Null is a value that is not known.
 */
public final class PlainValue {

    private PlainValue() {}

    /** A text, a truth value, a list, a map in the order of its keys' texts, or null. */
    public static @Nullable Object of(Object value) {
        if (value instanceof Optional<?> known) {
            return known.isPresent() ? of(known.get()) : null;
        }
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Collection<?> values) {
            return list(values);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> plain = new TreeMap<>();
            map.forEach((key, each) -> plain.put(text(key), of(each)));
            return plain;
        }
        if (value instanceof DateSpan days) {
            return spanOf(days);
        }
        return value instanceof Words words ? wordsOf(words) : PersonalNumbers.maskedIn(text(value));
    }

    /** {@code 2024-10-01T08:00:00+02:00}. */
    public static String local(Instant instant) {
        ZonedDateTime zoned = instant.atZone(CareZone.ZONE);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned);
    }

    static Map<String, Object> wordsOf(Words words) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("sv", words.swedish());
        both.put("en", words.english());
        return both;
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Instant instant) {
            return local(instant);
        }
        if (value instanceof LockDate lock) {
            return local(lock.instant());
        }
        if (value instanceof Task task) {
            return task.code().code();
        }
        return value instanceof MonthlyForm form ? form.code() : value.toString();
    }

    /** A set has no order of its own, and gets that of its texts. */
    private static List<@Nullable Object> list(Collection<?> values) {
        Stream<@Nullable Object> plain = values.stream().map(PlainValue::of);
        return (values instanceof Set ? plain.sorted((a, b) -> String.valueOf(a).compareTo(String.valueOf(b))) : plain)
                .toList();
    }

    private static Map<String, @Nullable Object> spanOf(DateSpan days) {
        Map<String, @Nullable Object> span = new LinkedHashMap<>();
        span.put("from", days.start().toString());
        span.put(
                "to",
                days.end().equals(LocalDate.MAX)
                        ? null
                        : days.end().minusDays(1).toString());
        return span;
    }
}
