package se.kvittens.testkit.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.testkit.frame.Frame;

/**
 * A visit being made up. Unless it is bent it has two digital receipts and the plainest task, was registered at its end
 * and approved at 17:00 that day, in the system that is used then.
 */
public final class VisitMaker {

    private static final LocalTime USUAL_APPROVAL = LocalTime.of(17, 0);

    final Frame frame;
    final Instant from;
    final Instant to;
    RecipientId recipient;
    List<Execution> orders = List.of();
    CarerId carer;
    ReceiptMethod startMethod;
    ReceiptMethod endMethod;
    boolean lacksStart;
    boolean lacksEnd;

    @Nullable
    SystemOfRecord system;

    @Nullable
    Instant registered;

    Optional<Instant> approved;
    final List<Adjustment> adjustments = new ArrayList<>();
    Optional<ManualCause> cause = Optional.empty();
    boolean outsideAllowed;
    TagFinding tag = TagFinding.OWN;
    boolean flagged;
    boolean declined;
    boolean privatePhone;
    Set<TaskCode> tasks;
    Optional<Duration> planned = Optional.empty();
    final List<Consumer<Group>> companions = new ArrayList<>();

    VisitMaker(Frame frame, RecipientId recipient, CarerId carer, TimeSpan span) {
        this.frame = frame;
        this.recipient = recipient;
        this.carer = carer;
        this.from = span.start();
        this.to = span.end();
        this.startMethod = frame.methods().get(0);
        this.endMethod = startMethod;
        this.tasks = Set.of(frame.plainTask());
        this.approved = Optional.of(
                CareZone.dateOf(to).atTime(USUAL_APPROVAL).atZone(CareZone.ZONE).toInstant());
    }

    /** In the middle of the visit: no change moves an end beyond it, so that no two changes swap them. */
    Instant middle() {
        return from.plusSeconds(Duration.between(from, to).toSeconds() / 2);
    }

    SystemOfRecord heldBy() {
        return system != null ? system : frame.usualSystemAt(lacksStart ? to : from);
    }

    RegisteredVisit build(VisitId id, SystemOfRecord held) {
        return new RegisteredVisit(
                id,
                recipient,
                carer,
                held,
                lacksStart ? null : new Receipt(from, startMethod),
                lacksEnd ? null : new Receipt(to, endMethod),
                new Registration(registered != null ? registered : last(), approved, adjustments),
                new Remarks(cause, outsideAllowed, tag, flagged, declined, privatePhone, Note.NONE),
                tasks,
                planned);
    }

    private Instant last() {
        return lacksEnd ? from : to;
    }

    /** What a visit is made up beside: the recipients of the month, and the visits that it brings along. */
    interface Group {

        RecipientId nextTo(RecipientId recipient);

        CarerId otherThan(CarerId carer);

        void add(VisitMaker visit);

        /** The same visit in a second system. */
        void addCopy(SystemOfRecord system);
    }
}
