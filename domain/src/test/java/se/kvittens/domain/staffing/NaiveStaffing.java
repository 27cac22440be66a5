package se.kvittens.domain.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import se.kvittens.domain.visit.ReceiptMethod;

/** STAFF-1 to STAFF-5 as one would do them by hand: no sweep, no spans, one second after the other. */
final class NaiveStaffing {

    private final boolean flags;
    private final boolean locks;
    private final Map<Made, Made> partner = new HashMap<>();
    private final Map<Made, Boolean> byFlag = new HashMap<>();

    NaiveStaffing(boolean flags, boolean locks) {
        this.flags = flags;
        this.locks = locks;
    }

    Map<Made, Expected> count(List<Made> visits) {
        List<Made> inOrder = new ArrayList<>(visits);
        inOrder.sort(Comparator.comparingInt(Made::start).thenComparing(Made::id));
        inOrder.forEach(made -> seekPartner(made, inOrder));
        Map<Made, Expected> result = new LinkedHashMap<>();
        inOrder.forEach(made -> result.put(made, expected(made, inOrder)));
        return result;
    }

    private void seekPartner(Made made, List<Made> inOrder) {
        if (!isFree(made, inOrder)) {
            return;
        }
        Optional<Made> byLock = locks ? first(made, inOrder, other -> isLockPair(made, other)) : Optional.empty();
        Optional<Made> byOneFlag =
                byLock.isEmpty() && flags && made.flagged() ? first(made, inOrder, other -> true) : Optional.empty();
        byLock.or(() -> byOneFlag).ifPresent(other -> {
            partner.put(made, other);
            partner.put(other, made);
            byFlag.put(made, byLock.isEmpty());
            byFlag.put(other, byLock.isEmpty());
        });
    }

    private Optional<Made> first(Made made, List<Made> inOrder, Predicate<Made> accepted) {
        return inOrder.stream()
                .filter(other -> other != made && isFree(other, inOrder) && made.overlaps(other))
                .filter(other -> !other.carer().equals(made.carer()) && (other.hasTasks() || made.hasTasks()))
                .filter(accepted)
                .findFirst();
    }

    private static boolean isLockPair(Made one, Made other) {
        boolean arrived = one.by() == ReceiptMethod.ARRIVAL_DEPARTURE || other.by() == ReceiptMethod.ARRIVAL_DEPARTURE;
        return arrived && one.by() != ReceiptMethod.NFC && other.by() != ReceiptMethod.NFC;
    }

    private boolean isFree(Made made, List<Made> inOrder) {
        return !partner.containsKey(made)
                && inOrder.subList(0, inOrder.indexOf(made)).stream()
                        .noneMatch(earlier -> earlier.carer().equals(made.carer()) && earlier.overlaps(made));
    }

    private Expected expected(Made made, List<Made> inOrder) {
        if (partner.containsKey(made)) {
            boolean twice =
                    byFlag.get(made) && made.flagged() && partner.get(made).flagged();
            return new Expected(
                    made.end() - made.start(), twice ? List.of("DOUBLE_STAFFING_FLAGGED_TWICE") : List.of());
        }
        if (!made.hasTasks()) {
            return new Expected(0, List.of("TASKS_MISSING"));
        }
        List<Made> winners = inOrder.stream()
                .filter(other -> other != made && made.overlaps(other))
                .filter(other -> partner.containsKey(other)
                        || (other.hasTasks() && inOrder.indexOf(other) < inOrder.indexOf(made)))
                .toList();
        long own = LongStream.range(made.start(), made.end())
                .filter(second -> winners.stream().noneMatch(other -> other.start() <= second && second < other.end()))
                .count();
        return new Expected(own, codes(made, winners));
    }

    private List<String> codes(Made made, List<Made> winners) {
        List<String> codes = new ArrayList<>();
        if (flags && made.flagged()) {
            codes.add("DOUBLE_STAFFING_PARTNER_MISSING");
        }
        if (winners.stream().anyMatch(other -> !other.carer().equals(made.carer()))) {
            codes.add(flags ? "DOUBLE_STAFFING_NOT_FLAGGED" : "DOUBLE_STAFFING_NOT_COMPENSATED");
        }
        return codes;
    }

    /** A visit in seconds from the hour. */
    record Made(String id, int start, int end, String carer, boolean flagged, boolean hasTasks, ReceiptMethod by) {

        Made named(String name) {
            return new Made(name, start, end, carer, flagged, hasTasks, by);
        }

        boolean overlaps(Made other) {
            return start < other.end && other.start < end;
        }
    }

    /** What is payable of a visit, and what STAFF and TASK-1 find. */
    record Expected(long seconds, List<String> codes) {}
}
