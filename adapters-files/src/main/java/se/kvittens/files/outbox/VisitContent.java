package se.kvittens.files.outbox;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.files.hash.ContentHash;

/** The content of a visit as a hash, which is the same whenever it is made, and another with each change of any field. */
final class VisitContent {

    private VisitContent() {}

    static String hashOf(RegisteredVisit visit) {
        return ContentHash.of(textOf(visit));
    }

    /** Field by field, so that a field that a visit gets one day is in it too. Sets, which have no order, are sorted. */
    private static String textOf(@Nullable Object value) {
        if (value instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents())
                    .map(component -> textOf(valueOf(record, component)))
                    .toList()
                    .toString();
        }
        if (value instanceof Optional<?> optional) {
            return textOf(optional.orElse(null));
        }
        if (value instanceof Collection<?> many) {
            Stream<String> texts = many.stream().map(VisitContent::textOf);
            return "" + (many instanceof Set ? texts.sorted() : texts).toList();
        }
        return value == null ? "-" : quoted("" + value);
    }

    /** So that a text can't be taken for what stands around it. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unlikely) {
            throw new IllegalStateException("A field of a visit can't be read.", unlikely);
        }
    }
}
