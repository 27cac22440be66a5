package se.kvittens.application.closing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/** Visits as a text that is the same for the same visits, on every machine; nobody reads it but to hash it. */
final class VisitTexts {

    private VisitTexts() {}

    static String of(List<RegisteredVisit> visits) {
        return visits.stream().map(VisitTexts::of).collect(Collectors.joining());
    }

    private static String of(RegisteredVisit visit) {
        return line(
                        visit.id(),
                        visit.recipient(),
                        visit.carer(),
                        visit.system(),
                        of(visit.start()),
                        of(visit.end()),
                        visit.tasks().stream().map(task -> task.code()).sorted().collect(Collectors.joining(" ")),
                        visit.planned())
                + of(visit.registration())
                + of(visit.remarks());
    }

    private static String of(@Nullable Receipt receipt) {
        return receipt == null ? "" : receipt.at() + " " + receipt.method();
    }

    private static String of(Registration registration) {
        return line(registration.registered(), registration.approved())
                + registration.adjustments().stream().map(VisitTexts::of).collect(Collectors.joining());
    }

    private static String of(Adjustment adjustment) {
        return line(adjustment.made(), of(adjustment.start()), of(adjustment.end()));
    }

    private static String of(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    private static String of(Remarks remarks) {
        return line(
                remarks.manualCause(),
                remarks.outsideAllowed(),
                remarks.tag(),
                remarks.doubleStaffing(),
                remarks.declined(),
                remarks.privatePhone(),
                remarks.phone(),
                remarks.note().text());
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
