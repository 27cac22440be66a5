package se.kvittens.testkit.book;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.visit.ChangeWindow;

/** The values that a setting of a type may have: few, telling ones, within what a rule book file allows. */
final class Choices {

    private static final Map<Class<?>, List<?>> BY_TYPE = Map.of(
            Boolean.class, List.of(true, false),
            Integer.class, List.of(1, 2, 3, 5, 15),
            BigDecimal.class, List.of(new BigDecimal("30.4"), new BigDecimal("30"), new BigDecimal("0.7")),
            Duration.class, List.of(Duration.ZERO, Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofHours(48)),
            String.class, List.of("900001", "900002"),
            MonthDay.class, List.of(MonthDay.of(2, 15), MonthDay.of(9, 15)),
            LocalTime.class, List.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(23, 59, 59)),
            ChangeWindow.class,
                    List.of(
                            new ChangeWindow.UntilLock(),
                            new ChangeWindow.AfterApproval(Duration.ofHours(1)),
                            new ChangeWindow.AfterApproval(Duration.ofHours(72))));

    private final TaskTable table;
    private final LocalDate day;

    Choices(RuleBook book) {
        this.table = book.visits().tasks().table();
        this.day = book.version().inForceFrom();
    }

    /** The type of a setting's value. */
    static Type typeOfValue(Type setting) {
        return ((ParameterizedType) setting).getActualTypeArguments()[0];
    }

    /** None for a type of which nothing can be made up. */
    List<?> of(Type type) {
        if (type instanceof ParameterizedType typed) {
            return ofMany(typed);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return Arrays.asList(plain.getEnumConstants());
        }
        if (plain == Category.class) {
            return table.categories().value();
        }
        if (plain == TaskCode.class) {
            return List.copyOf(table.tasks().keySet());
        }
        if (plain == LocalDate.class) {
            return List.of(day, day.plusDays(9), day.plusMonths(2));
        }
        return BY_TYPE.getOrDefault(plain, List.of());
    }

    private List<?> ofMany(ParameterizedType typed) {
        Type item = typed.getActualTypeArguments()[0];
        if (typed.getRawType() == Set.class) {
            return sets(of(item));
        }
        if (typed.getRawType() == List.class) {
            return item == Category.class ? orders(of(item)) : List.of();
        }
        return typed.getRawType() == Map.class ? maps(item, typed.getActualTypeArguments()[1]) : List.of();
    }

    /** Of days by name: none and one; of others: the same for every key, each in turn. */
    private List<?> maps(Type key, Type value) {
        if (value == LocalDate.class) {
            return List.of(Map.of(), Map.of("Provider", day.plusDays(4)));
        }
        List<Object> maps = new ArrayList<>();
        for (Object each : of(value)) {
            Map<Object, Object> map = new LinkedHashMap<>();
            of(key).forEach(one -> map.put(one, each));
            maps.add(map);
        }
        return maps;
    }

    /** All, none, and each but one. */
    private static List<?> sets(List<?> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        List<Object> sets = new ArrayList<>(List.of(new LinkedHashSet<>(items), Set.of()));
        for (Object left : items) {
            Set<Object> others = new LinkedHashSet<>(items);
            others.remove(left);
            sets.add(others);
        }
        return sets;
    }

    private static List<?> orders(List<?> items) {
        List<Object> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return List.of(List.copyOf(items), reversed);
    }
}
