package se.kvittens.files.reconciliation;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Note;
import se.kvittens.files.explanation.json.PlainValue;

/** One side of a difference for a program: codes and times, never a free text. */
final class PlainSide {

    private static final String UNTOLD_TEXT = "TEXT";

    private PlainSide() {}

    /** Empty where the system says nothing. Tasks are parted by blanks, changes by semicolons. */
    static String of(Optional<?> said) {
        return said.isPresent() ? plain(said.get()) : "";
    }

    private static String plain(Object value) {
        if (value instanceof Note) {
            return UNTOLD_TEXT;
        }
        if (value instanceof Adjustment change) {
            return PlainValue.local(change.made()) + moved(" start ", change.start()) + moved(" end ", change.end());
        }
        if (value instanceof Collection<?> values) {
            boolean areChanges = values.stream().anyMatch(Adjustment.class::isInstance);
            var texts = values.stream().map(PlainSide::plain);
            return (areChanges ? texts : texts.sorted()).collect(Collectors.joining(areChanges ? "; " : " "));
        }
        return String.valueOf(PlainValue.of(value));
    }

    private static String moved(String which, @Nullable Instant to) {
        return to == null ? "" : which + PlainValue.local(to);
    }
}
