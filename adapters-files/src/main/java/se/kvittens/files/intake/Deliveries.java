package se.kvittens.files.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was received of each kind, in the order of receipt. */
public record Deliveries(Map<Kind, List<Delivery>> byKind) {

    /** What a delivery tells of. */
    public enum Kind {
        RECIPIENTS,
        CARERS,
        ORDERS,
        ABSENCES,
        VISITS;

        /** As an intake has it. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Deliveries {
        byKind = byKind.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(byKind));
    }

    public List<Delivery> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
