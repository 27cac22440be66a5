package se.kvittens.testkit.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Pick;
import se.kvittens.testkit.frame.Twist;

/**
 * A visit before its month is known, as numbers that are small where nothing is special.
 *
 * @param when it starts, and how long it is
 * @param along what brings another visit along
 */
public record VisitDraft(
        int recipient, int carer, When when, List<Twist<VisitMaker>> twists, List<Twist<VisitMaker>> along) {

    static final List<CarerId> CARERS = List.of(new CarerId("c1"), new CarerId("c2"), new CarerId("c3"));

    private static final int AN_HOUR = 3600;

    /** The visit and those that it brings along. */
    List<RegisteredVisit> in(Frame frame, List<RecipientFile> recipients, Supplier<VisitId> ids) {
        Instant from = when.start(frame);
        VisitMaker visit = new VisitMaker(
                frame,
                Pick.from(recipients, recipient).recipient().id(),
                Pick.from(CARERS, carer),
                new TimeSpan(from, from.plusSeconds(when.length())));
        visit.orders = Pick.from(recipients, recipient).executions();
        twists.forEach(twist -> twist.on(visit, frame));
        along.forEach(twist -> twist.on(visit, frame));
        Companions companions = new Companions(
                recipients.stream().map(file -> file.recipient().id()).toList());
        for (Consumer<VisitMaker.Group> companion : visit.companions) {
            companion.accept(companions);
        }
        List<RegisteredVisit> built = new ArrayList<>();
        VisitId id = ids.get();
        built.add(visit.build(id, visit.heldBy()));
        companions.copies.stream()
                .filter(system -> system != visit.heldBy())
                .distinct()
                .forEach(system -> built.add(visit.build(id, system)));
        companions.visits.forEach(second -> built.add(second.build(ids.get(), second.heldBy())));
        return built;
    }

    /**
     * When a visit is.
     *
     * @param day days from the first of the month
     * @param second after midnight of its day
     * @param length in seconds
     * @param asClocksChange whether it is in the night in which clocks change instead, in a month that has one
     */
    record When(int day, int second, int length, boolean asClocksChange) {

        Instant start(Frame frame) {
            return Optional.of(frame)
                    .filter(any -> asClocksChange)
                    .flatMap(Frame::changeOfClocks)
                    .map(change -> change.minusSeconds(second % AN_HOUR))
                    .orElseGet(() -> frame.at(day, second));
        }
    }

    private static final class Companions implements VisitMaker.Group {

        private final List<RecipientId> recipients;
        private final List<VisitMaker> visits = new ArrayList<>();
        private final List<SystemOfRecord> copies = new ArrayList<>();

        Companions(List<RecipientId> recipients) {
            this.recipients = recipients;
        }

        @Override
        public RecipientId nextTo(RecipientId recipient) {
            return Pick.from(recipients, recipients.indexOf(recipient) + 1);
        }

        @Override
        public CarerId otherThan(CarerId carer) {
            return Pick.from(CARERS, CARERS.indexOf(carer) + 1);
        }

        @Override
        public void add(VisitMaker visit) {
            visits.add(visit);
        }

        @Override
        public void addCopy(SystemOfRecord system) {
            copies.add(system);
        }
    }
}
