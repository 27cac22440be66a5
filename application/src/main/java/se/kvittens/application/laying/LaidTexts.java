package se.kvittens.application.laying;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;

/** What is laid over a month as a text that is the same for the same, on every machine; nobody reads it but to hash it. */
final class LaidTexts {

    private LaidTexts() {}

    static String of(List<RecipientFile> files) {
        return files.stream().map(LaidTexts::of).collect(Collectors.joining());
    }

    private static String of(RecipientFile file) {
        return line(
                        file.recipient().id(),
                        file.absences().size(),
                        file.executions().size())
                + file.absences().stream().map(LaidTexts::of).collect(Collectors.joining())
                + file.executions().stream().map(LaidTexts::of).collect(Collectors.joining());
    }

    static String of(OrderContent content) {
        return line(
                content.granted().time(),
                content.granted().per(),
                content.category(),
                sorted(content.tasks()),
                sorted(content.mergeAllowed()));
    }

    private static String sorted(Set<?> words) {
        return words.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }

    static String of(Order order) {
        return of(order.content())
                + (order instanceof Execution execution ? line(execution.executionDate(), execution.lastDay()) : line())
                + (order instanceof Order.Ended ended ? line(ended.reason(), ended.mismanaged()) : line());
    }

    static String of(Absence absence) {
        return line(
                absence.days().start(),
                absence.days().end(),
                absence.cause(),
                absence.known().map(Object::toString),
                absence.description());
    }

    /** Each value with its length before it, so that no two lists of values read alike. */
    private static String line(Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            String text = value instanceof Optional<?> known
                    ? known.map(Object::toString).orElse("")
                    : value.toString();
            line.append(text.length()).append(':').append(text).append(';');
        }
        return line.append('\n').toString();
    }
}
