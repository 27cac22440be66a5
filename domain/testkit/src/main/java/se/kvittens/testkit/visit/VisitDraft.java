package se.kvittens.testkit.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.testkit.frame.Frame;
import se.kvittens.testkit.frame.Pick;
import se.kvittens.testkit.frame.Twist;

/**
 * A visit before its month is known, as numbers that are small where nothing is special.
 *
 * @param start in seconds after midnight of its day
 * @param length in seconds
 */
public record VisitDraft(int recipient, int carer, int day, int start, int length, List<Twist<VisitMaker>> twists) {

    static final List<CarerId> CARERS = List.of(new CarerId("c1"), new CarerId("c2"), new CarerId("c3"));

    /** The visit and those that it brings along. */
    public List<RegisteredVisit> in(Frame frame, List<RecipientId> recipients, Supplier<VisitId> ids) {
        Instant from = frame.at(day, start);
        VisitMaker visit = new VisitMaker(
                frame, Pick.from(recipients, recipient), Pick.from(CARERS, carer), from, from.plusSeconds(length));
        twists.forEach(twist -> twist.on(visit, frame));
        Companions along = new Companions(recipients);
        for (Consumer<VisitMaker.Group> companion : visit.companions) {
            companion.accept(along);
        }
        List<RegisteredVisit> built = new ArrayList<>();
        VisitId id = ids.get();
        built.add(visit.build(id, visit.heldBy()));
        along.copies.stream()
                .filter(system -> system != visit.heldBy())
                .distinct()
                .forEach(system -> built.add(visit.build(id, system)));
        along.visits.forEach(second -> built.add(second.build(ids.get(), second.heldBy())));
        return built;
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
