package se.kvittens.examples.generate.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.examples.generate.client.Slot;

/** A visit in the making: at first as it should be, until something happens to it. */
public final class VisitDraft {

    private final Occasion occasion;
    private final CarerId carer;
    private final SystemOfRecord system;
    private final RemarksDraft remarks = new RemarksDraft();
    private final List<Adjustment> adjustments = new ArrayList<>(0);
    private final Set<TaskCode> tasks;
    private final Instant start;
    private Instant end;
    private boolean hasStart = true;
    private boolean hasEnd = true;
    private ReceiptMethod startBy;
    private ReceiptMethod endBy;
    private Instant registered;
    private @Nullable Instant approved;
    private @Nullable Duration planned;

    /** Registered when it ends, not yet approved. */
    public VisitDraft(Occasion occasion, CarerId carer, TimeSpan span) {
        this.occasion = occasion;
        this.carer = carer;
        this.system = occasion.month()
                .book()
                .cutOver()
                .liveAt(span.start(), occasion.provider().identity());
        this.tasks = new HashSet<>(occasion.slot().tasks());
        this.start = span.start();
        this.end = span.end();
        this.startBy = Doors.methodAt(occasion);
        this.endBy = startBy;
        this.registered = span.end();
        this.planned = occasion.slot().planned();
    }

    public Occasion occasion() {
        return occasion;
    }

    public LocalDate date() {
        return CareZone.dateOf(start);
    }

    public Instant start() {
        return start;
    }

    public Instant end() {
        return end;
    }

    Instant registered() {
        return registered;
    }

    /** Of the month to which the visit belongs. */
    Instant lock() {
        return occasion.month().lock();
    }

    SystemOfRecord system() {
        return system;
    }

    boolean is(Slot.Kind kind) {
        return occasion.slot().kind() == kind;
    }

    boolean endsOnItsDay() {
        return CareZone.dateOf(end).equals(date());
    }

    RemarksDraft remarks() {
        return remarks;
    }

    Set<TaskCode> tasks() {
        return tasks;
    }

    void receiptsBy(ReceiptMethod method) {
        startBy = method;
        endBy = method;
    }

    void startByHand() {
        startBy = ReceiptMethod.MANUAL;
    }

    void endByHand() {
        endBy = ReceiptMethod.MANUAL;
    }

    void loseStart() {
        hasStart = false;
    }

    /** What nobody ended is registered when it starts. */
    void loseEnd() {
        hasEnd = false;
        registered = start;
    }

    void endAt(Instant instant) {
        end = instant;
        registered = instant;
    }

    void registerAt(Instant instant) {
        registered = instant;
    }

    /** At an instant, or never. */
    void approveAt(@Nullable Instant instant) {
        approved = instant;
    }

    Optional<Instant> approved() {
        return Optional.ofNullable(approved);
    }

    void adjust(Adjustment adjustment) {
        adjustments.add(adjustment);
    }

    /** It is registered with a phone of the provider's. */
    public void use(Phone phone) {
        remarks.use(phone);
    }

    /** Its length was not planned. */
    public void unplan() {
        planned = null;
    }

    public RegisteredVisit toVisit(VisitId id) {
        return new RegisteredVisit(
                id,
                occasion.client().recipient().id(),
                carer,
                system,
                hasStart ? new Receipt(start, startBy) : null,
                hasEnd ? new Receipt(end, endBy) : null,
                new Registration(registered, Optional.ofNullable(approved), adjustments),
                remarks.toRemarks(),
                tasks,
                Optional.ofNullable(planned));
    }
}
