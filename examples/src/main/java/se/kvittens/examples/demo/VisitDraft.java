package se.kvittens.examples.demo;

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
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;

/** A visit in the making: at first as it should be, until something happens to it. */
final class VisitDraft {

    private final Client client;
    private final CarerId carer;
    private final Slot slot;
    private final LocalDate date;
    private final RemarksDraft remarks = new RemarksDraft();
    private final List<Adjustment> adjustments = new ArrayList<>(0);
    private final Set<TaskCode> tasks;
    private final Instant start;
    private Instant end;
    private boolean hasStart = true;
    private boolean hasEnd = true;
    private ReceiptMethod startBy = ReceiptMethod.NFC;
    private ReceiptMethod endBy = ReceiptMethod.NFC;
    private Instant registered;
    private @Nullable Instant approved;

    /** Registered when it ends, not yet approved. */
    VisitDraft(Client client, CarerId carer, Slot slot, TimeSpan span) {
        this.client = client;
        this.carer = carer;
        this.slot = slot;
        this.date = CareZone.dateOf(span.start());
        this.tasks = new HashSet<>(slot.tasks());
        this.start = span.start();
        this.end = span.end();
        this.registered = span.end();
    }

    Client client() {
        return client;
    }

    LocalDate date() {
        return date;
    }

    Instant start() {
        return start;
    }

    Instant end() {
        return end;
    }

    Instant registered() {
        return registered;
    }

    /** Of the month to which the visit belongs. */
    Instant lock() {
        return DemoMonth.of(date).lock();
    }

    /** Whether it starts or ends outside the home. */
    boolean isOutside() {
        return slot.isOutside();
    }

    boolean isInOldSystem() {
        return DemoMonth.systemOn(date) == SystemOfRecord.PHONIRO;
    }

    RemarksDraft remarks() {
        return remarks;
    }

    Set<TaskCode> tasks() {
        return tasks;
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

    RegisteredVisit toVisit(String id) {
        return new RegisteredVisit(
                new VisitId(id),
                client.recipient().id(),
                carer,
                DemoMonth.systemOn(date),
                hasStart ? new Receipt(start, startBy) : null,
                hasEnd ? new Receipt(end, endBy) : null,
                new Registration(registered, Optional.ofNullable(approved), adjustments),
                remarks.toRemarks(),
                tasks,
                Optional.of(slot.planned()));
    }
}
