package se.kvittens.testkit.book;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.task.TaskTable;
import se.kvittens.domain.time.WorkingDays;

/**
 * A rule book as what it is: a tree of records, with settings as its leaves. Whatever setting or policy is added to the
 * domain is found here without another word. Left alone are the table of tasks, what a book says of itself, and working
 * days (a month needs fifteen of them).
 */
final class RecordTree {

    private static final Set<Class<?>> LEFT_ALONE =
            Set.of(RuleBookVersion.class, RuleBook.About.class, TaskTable.class, WorkingDays.class);

    private RecordTree() {}

    /** The places of a kind, in the order in which the records declare them. */
    static List<Site> sites(RuleBook book, Predicate<Site> wanted) {
        List<Site> found = new ArrayList<>();
        visit(new Site(List.of(), RuleBook.class, book), site -> {
            if (wanted.test(site)) {
                found.add(site);
            }
        });
        return found;
    }

    static boolean isSetting(Site site) {
        return site.value() instanceof Setting<?>;
    }

    /** Whether the value is one of several shapes that a rule can have. */
    static boolean isPolicy(Site site) {
        return site.type() instanceof Class<?> type && type.isSealed() && type.getPermittedSubclasses().length > 1;
    }

    /** The same book with another value in a place. */
    static RuleBook with(RuleBook book, Site site, Object value) {
        return (RuleBook) replaced(book, site.path(), value);
    }

    static Object create(Class<?> type, Object... values) {
        try {
            Class<?>[] types = new Class<?>[values.length];
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < values.length; i++) {
                types[i] = components[i].getType();
            }
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(
                    "A %s can't be made of %s.".formatted(type.getSimpleName(), List.of(values)), refused.getCause());
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("A %s can't be made from here.".formatted(type), hidden);
        }
    }

    private static void visit(Site site, Consumer<Site> visitor) {
        Object value = site.value();
        if (LEFT_ALONE.contains(value.getClass())) {
            return;
        }
        visitor.accept(site);
        if (value instanceof Setting<?>) {
            return;
        }
        if (value instanceof Record node) {
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                visit(below(site, component.getName(), component.getGenericType(), read(node, component)), visitor);
            }
        } else if (value instanceof Map<?, ?> map && site.type() instanceof ParameterizedType typed) {
            map.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
                    .forEach(entry -> visit(
                            below(site, entry.getKey(), typed.getActualTypeArguments()[1], entry.getValue()), visitor));
        } else if (value instanceof Optional<?> optional && site.type() instanceof ParameterizedType typed) {
            optional.ifPresent(content -> visit(below(site, "", typed.getActualTypeArguments()[0], content), visitor));
        }
    }

    private static Site below(Site site, Object step, Type type, Object value) {
        List<Object> path = new ArrayList<>(site.path());
        path.add(step);
        return new Site(path, type, value);
    }

    private static Object replaced(Object node, List<Object> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        List<Object> rest = path.subList(1, path.size());
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>(map);
            changed.computeIfPresent(path.get(0), (key, old) -> replaced(old, rest, value));
            return changed;
        }
        if (node instanceof Optional<?> optional) {
            return optional.map(content -> replaced(content, rest, value));
        }
        RecordComponent[] components = node.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object old = read(node, components[i]);
            values[i] = components[i].getName().equals(path.get(0)) ? replaced(old, rest, value) : old;
        }
        return create(node.getClass(), values);
    }

    static Object read(Object node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("%s can't be read.".formatted(component), hidden);
        }
    }
}
