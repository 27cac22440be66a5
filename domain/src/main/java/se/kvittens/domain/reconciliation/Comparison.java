package se.kvittens.domain.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.source.SameVisit;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;

/** Holds the two copies of a visit against each other, aspect by aspect. */
record Comparison(RegisteredVisit phoniro, RegisteredVisit lifecare) {

    private static final List<Aspect> ASPECTS = List.of(Aspect.values());

    static List<Difference> of(SameVisit pair) {
        Comparison comparison = new Comparison(pair.phoniro(), pair.lifecare());
        List<Difference> found = new ArrayList<>(2);
        for (Aspect aspect : ASPECTS) {
            Difference said = new Difference(aspect, said(aspect, pair.phoniro()), said(aspect, pair.lifecare()));
            if (comparison.tells(said)) {
                found.add(said);
            }
        }
        return found;
    }

    private boolean tells(Difference said) {
        if (said.phoniro().equals(said.lifecare())) {
            return false;
        }
        return switch (said.aspect()) {
            case START_METHOD, END_METHOD, PHONE ->
                said.phoniro().isPresent() && said.lifecare().isPresent();
            case REGISTERED -> !(isEnteredAtOnce(phoniro) && isEnteredAtOnce(lifecare));
            default -> true;
        };
    }

    private static Optional<?> said(Aspect aspect, RegisteredVisit visit) {
        return switch (aspect) {
            case RECIPIENT -> Optional.of(visit.recipient());
            case CARER -> Optional.of(visit.carer());
            case START -> at(visit.start());
            case START_METHOD -> Optional.ofNullable(visit.start()).map(Receipt::method);
            case END -> at(visit.end());
            case END_METHOD -> Optional.ofNullable(visit.end()).map(Receipt::method);
            case REGISTERED -> Optional.of(visit.registration().registered());
            case APPROVED -> visit.registration().approved();
            case ADJUSTMENTS -> Optional.of(visit.registration().adjustments());
            case TASKS -> Optional.of(visit.tasks());
            case DOUBLE_STAFFING -> Optional.of(visit.remarks().doubleStaffing());
            case DECLINED -> Optional.of(visit.remarks().declined());
            case MANUAL_CAUSE -> visit.remarks().manualCause();
            case TAG -> Optional.of(visit.remarks().tag());
            case PRIVATE_PHONE -> Optional.of(visit.remarks().privatePhone());
            case PHONE -> visit.remarks().phone();
            case PLANNED -> visit.planned();
            case NOTE -> Optional.of(visit.remarks().note()).filter(note -> !note.equals(Note.NONE));
        };
    }

    private static Optional<Instant> at(@Nullable Receipt receipt) {
        return Optional.ofNullable(receipt).map(Receipt::at);
    }

    private static boolean isEnteredAtOnce(RegisteredVisit visit) {
        Instant last = at(visit.end()).orElseGet(visit::firstReceipt);
        return visit.registration().registered().equals(last);
    }
}
