package se.kvittens.examples.generate.visit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.Rate;

/** The visits that both systems hold: a few of the last day of the old one and the first of the new. */
public final class BothSystems {

    private BothSystems() {}

    /** Whether a visit is held by both. */
    public static boolean hold(VisitDraft visit, Dice dice) {
        Occasion occasion = visit.occasion();
        return dice.happens(Rate.HELD_BY_BOTH_SYSTEMS)
                && occasion.month()
                        .isNearChangeOfSystem(visit.date(), occasion.provider().identity());
    }

    /** In the other system, which has the minutes only and none of the changes. */
    public static RegisteredVisit copy(RegisteredVisit visit) {
        return new RegisteredVisit(
                visit.id(),
                visit.recipient(),
                visit.carer(),
                visit.system() == SystemOfRecord.PHONIRO ? SystemOfRecord.LIFECARE : SystemOfRecord.PHONIRO,
                inMinutes(visit.start()),
                inMinutes(visit.end()),
                new Registration(
                        visit.registration().registered(), visit.registration().approved(), List.of()),
                visit.remarks(),
                visit.tasks(),
                visit.planned());
    }

    private static @Nullable Receipt inMinutes(@Nullable Receipt receipt) {
        if (receipt == null) {
            return null;
        }
        Instant at = receipt.at().truncatedTo(ChronoUnit.MINUTES);
        return new Receipt(at, receipt.method());
    }
}
