package se.kvittens.examples.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;

/** The visits that both systems hold: a few of the last day of the old one and the first of the new. */
final class BothSystems {

    private static final int HELD_TWICE = 12;

    private final Dice dice;

    BothSystems(Dice dice) {
        this.dice = dice;
    }

    /** The visit, and its copy if there is one. */
    Stream<RegisteredVisit> of(RegisteredVisit visit) {
        LocalDate date = CareZone.dateOf(visit.firstReceipt());
        boolean isNearChange = date.equals(DemoMonth.GO_LIVE) || date.equals(DemoMonth.GO_LIVE.minusDays(1));
        return isNearChange && dice.of(visit.id().value()).happens(HELD_TWICE)
                ? Stream.of(visit, copy(visit))
                : Stream.of(visit);
    }

    /** In the other system, which has the minutes only and none of the changes. */
    private static RegisteredVisit copy(RegisteredVisit visit) {
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
