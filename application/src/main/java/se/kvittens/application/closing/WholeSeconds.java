package se.kvittens.application.closing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;

/** A visit without the parts of seconds that devices tell: lengths are whole seconds (TIME-1). */
final class WholeSeconds {

    private WholeSeconds() {}

    static RegisteredVisit of(RegisteredVisit visit) {
        Registration told = visit.registration();
        return new RegisteredVisit(
                visit.id(),
                visit.recipient(),
                visit.carer(),
                visit.system(),
                whole(visit.start()),
                whole(visit.end()),
                new Registration(
                        told.registered().truncatedTo(ChronoUnit.SECONDS),
                        told.approved().map(at -> at.truncatedTo(ChronoUnit.SECONDS)),
                        told.adjustments().stream().map(WholeSeconds::whole).toList(),
                        told.correction()),
                visit.remarks(),
                visit.tasks(),
                visit.planned());
    }

    private static Adjustment whole(Adjustment told) {
        return new Adjustment(told.made().truncatedTo(ChronoUnit.SECONDS), whole(told.start()), whole(told.end()));
    }

    private static @Nullable Receipt whole(@Nullable Receipt receipt) {
        return receipt == null ? null : receipt.movedTo(receipt.at().truncatedTo(ChronoUnit.SECONDS));
    }

    private static @Nullable Instant whole(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
