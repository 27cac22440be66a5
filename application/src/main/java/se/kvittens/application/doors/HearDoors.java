package se.kvittens.application.doors;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.locks.Deliveries;
import se.kvittens.application.locks.Delivery;
import se.kvittens.application.locks.GatewayName;
import se.kvittens.application.locks.LockGateway;
import se.kvittens.application.locks.LogPage;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.locks.Told;
import se.kvittens.application.registering.JournalFault;

/**
 * Takes down what gateways tell, before anything is made of it: who answers a gateway that all is well has it on the disk. The
 * same told again is not taken down again; so logs may overlap what was delivered, and anything may come twice.
 */
public final class HearDoors {

    /** A gateway's record is written by few; who is overtaken so often in a row is told. */
    private static final int MOST_ATTEMPTS = 20;

    /** Of a gateway that says for ever that there is more. */
    private static final int MOST_PAGES = 10_000;

    private final DoorJournal journal;
    private final InstantSource clock;

    @Inject
    public HearDoors(DoorJournal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes down what was told. */
    public Either<JournalFault, Heard> hear(GatewayName gateway, Told told) {
        return hear(gateway, told, Optional.empty());
    }

    /** Takes down what a gateway sent by itself, where it is the gateway's. */
    public Taken take(Deliveries deliveries, Delivery delivery) {
        return deliveries
                .read(delivery)
                .fold(
                        Taken.TurnedAway::new,
                        told -> hear(deliveries.name(), told).fold(Taken.NotTaken::new, Taken.TakenDown::new));
    }

    /**
     * Reads a gateway's log on from where it was read last: after an hour in which nothing was delivered, or a day, nothing is
     * missing.
     */
    public Either<JournalFault, CaughtUp> catchUp(LockGateway gateway) {
        return journal.standing(gateway.name()).flatMap(standing -> readOn(gateway, standing.place()));
    }

    private Either<JournalFault, CaughtUp> readOn(LockGateway gateway, Optional<LogPlace> from) {
        Optional<LogPlace> place = from;
        Heard heard = Heard.NOTHING;
        for (int page = 0; page < MOST_PAGES; page++) {
            Answer<LogPage> answer = gateway.log(place);
            if (answer.value().isEmpty()) {
                return Either.right(new CaughtUp(heard, answer));
            }
            LogPage read = answer.value().get();
            Optional<LogPlace> moved = read.place().equals(place) ? Optional.empty() : read.place();
            Either<JournalFault, Heard> taken = hear(gateway.name(), read.told(), moved);
            if (taken.isLeft()) {
                return Either.left(taken.getLeft());
            }
            heard = heard.and(taken.get());
            if (!read.hasMore() || moved.isEmpty()) {
                return Either.right(new CaughtUp(heard, answer));
            }
            place = moved;
        }
        return Either.left(JournalFault.BUSY);
    }

    private Either<JournalFault, Heard> hear(GatewayName gateway, Told told, Optional<LogPlace> place) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            HearingDraft draft = new HearingDraft(journal, gateway, clock.instant());
            Either<JournalFault, Long> version = journal.standing(gateway)
                    .map(DoorJournal.Standing::version)
                    .flatMap(now -> draft.add(told).map(all -> now));
            place.ifPresent(draft::add);
            Either<JournalFault, Long> appended = version.flatMap(now ->
                    draft.entries().isEmpty() ? Either.right(now) : journal.append(gateway, now, draft.entries()));
            if (appended.isRight() || appended.getLeft() != JournalFault.OVERTAKEN) {
                return appended.map(now -> draft.heard());
            }
        }
        return Either.left(JournalFault.BUSY);
    }
}
