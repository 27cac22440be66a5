package se.kvittens.client.contract;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.kvittens.client.answer.RestProblem;

/** What an answer says nothing of. */
final class Emptiness {

    private Emptiness() {}

    /** Where nothing was read: the components, and those of records within, that are empty. */
    static Set<String> empty(Object value, String at) {
        Set<String> found = new TreeSet<>();
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresentOrElse(each -> found.addAll(empty(each, at)), () -> found.add(at));
        } else if (value instanceof Collection<?> many) {
            many.forEach(each -> found.addAll(empty(each, at)));
            if (many.isEmpty()) {
                found.add(at);
            }
        } else if (value instanceof Map<?, ?> named) {
            found.addAll(empty(named.values(), at));
        } else if (value instanceof Record && isOurs(value)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (isInTheHead(value, component)) {
                    continue;
                }
                found.addAll(empty(of(value, component), at + "." + component.getName()));
            }
        } else if (value instanceof String text && text.isEmpty()) {
            found.add(at);
        }
        return found;
    }

    /** A problem that stands in a body has no head of its own. */
    private static boolean isInTheHead(Object value, RecordComponent component) {
        return value instanceof RestProblem.Refused && component.getName().equals("after");
    }

    /** Of a word that is not known, that is nothing that was not read. */
    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("se.kvittens.client.")
                && !value.getClass().getSimpleName().equals("Coded");
    }

    private static Object of(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }
}
