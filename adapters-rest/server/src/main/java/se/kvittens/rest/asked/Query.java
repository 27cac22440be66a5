package se.kvittens.rest.asked;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.rest.problem.Problem.Wrong;

/** The parameters of an address. All that is wrong with them is told at once. */
public final class Query {

    /** Of a page, where nobody says how many it is to have. */
    public static final int USUAL = 200;

    private static final int MOST_OF_PAGE = 10_000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final Map<String, List<String>> parameters;
    private final List<Wrong> wrong = new ArrayList<>();

    /**
     * @param known the names that the address takes; each once at most
     */
    public Query(Map<String, List<String>> parameters, List<String> known) {
        this.parameters = parameters;
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                wrong.add(new Wrong(name, "additionalProperties", ""));
            } else if (values.size() > 1) {
                wrong.add(new Wrong(name, "twice", ""));
            }
        });
    }

    /** What is wrong so far. */
    public List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    /** Empty where it is missing or wrong, which is noted. */
    public Optional<LocalDate> day(String name) {
        if (value(name).isEmpty()) {
            wrong.add(new Wrong(name, "missing", ""));
        }
        return dayIfThere(name);
    }

    /** Empty where it is left out; where it is wrong that is noted. */
    public Optional<LocalDate> dayIfThere(String name) {
        return read(name, "day", "", LocalDate::parse);
    }

    /** From one day to another, both included; empty where something is wrong, which is noted. */
    public Optional<DateSpan> days(int most) {
        Optional<LocalDate> from = within(day("from"), "from");
        Optional<LocalDate> to = within(day("to"), "to");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
        if (days < 1 || days > most) {
            wrong.add(new Wrong("to", "span", String.valueOf(most)));
            return Optional.empty();
        }
        return Optional.of(DateSpan.closed(from.get(), to.get()));
    }

    /** Beyond these years nothing is planned. */
    private Optional<LocalDate> within(Optional<LocalDate> day, String name) {
        day.filter(EARLIEST::isAfter).ifPresent(early -> wrong.add(new Wrong(name, "minimum", "" + EARLIEST)));
        day.filter(LATEST::isBefore).ifPresent(late -> wrong.add(new Wrong(name, "maximum", "" + LATEST)));
        return day.filter(each -> !each.isBefore(EARLIEST) && !each.isAfter(LATEST));
    }

    /** The number, or another where it is left out. */
    public int number(String name, int least, int most, int otherwise) {
        Optional<Integer> number = read(name, "number", "", Integer::valueOf);
        number.filter(each -> each < least).ifPresent(low -> wrong.add(new Wrong(name, "minimum", "" + least)));
        number.filter(each -> each > most).ifPresent(high -> wrong.add(new Wrong(name, "maximum", "" + most)));
        return number.orElse(otherwise);
    }

    /** Yes or no, where it is said. */
    public Optional<Boolean> flag(String name) {
        Optional<String> said = value(name);
        if (said.filter(each -> !each.equals("true") && !each.equals("false")).isPresent()) {
            wrong.add(new Wrong(name, "type", "boolean"));
            return Optional.empty();
        }
        return said.map(Boolean::valueOf);
    }

    /** How many a page is to have. */
    public int limit() {
        return number("limit", 1, MOST_OF_PAGE, USUAL);
    }

    /** Where the page before ended; what is no place that was told is noted. */
    public <T> Optional<T> after(Function<String, Optional<T>> reading) {
        Optional<String> cursor = value("cursor");
        Optional<T> after = cursor.flatMap(reading);
        if (cursor.isPresent() && after.isEmpty()) {
            wrong.add(new Wrong("cursor", "cursor", ""));
        }
        return after;
    }

    public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return read(name, "enum", Arrays.toString(type.getEnumConstants()), word -> Enum.valueOf(type, word));
    }

    public Optional<String> value(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private <T> Optional<T> read(String name, String code, String bound, Function<String, T> reading) {
        try {
            return value(name).map(reading);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            wrong.add(new Wrong(name, code, bound));
            return Optional.empty();
        }
    }
}
