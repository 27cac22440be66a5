package se.kvittens.lifecare.wire;

import static se.kvittens.lifecare.wire.MissingField.need;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.importing.told.Origin;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.application.visiting.VisitReceiver;
import se.kvittens.application.visiting.VisitVersion;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;

/** A visit; id and the moment of its last change come from the other system alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VisitWire(
        @Nullable String id,
        long version,
        @Nullable String provider,
        PersonWire customer,
        PersonWire carer,
        SystemOfRecord system,
        @Nullable Mark start,
        @Nullable Mark end,
        OffsetDateTime registered,
        @Nullable OffsetDateTime approved,
        List<Change> adjustments,
        RemarksWire remarks,
        Set<String> tasks,
        @Nullable Long plannedSeconds,
        @Nullable OffsetDateTime changed) {

    public VisitWire {
        need(customer, "customer");
        need(carer, "carer");
        need(system, "system");
        need(start == null ? end : start, "start and end");
        need(registered, "registered");
        adjustments = List.copyOf(need(adjustments, "adjustments"));
        need(remarks, "remarks");
        tasks = new TreeSet<>(need(tasks, "tasks"));
        if (version < 1 || (plannedSeconds != null && plannedSeconds < 0)) {
            throw new IllegalArgumentException("version or plannedSeconds is too small");
        }
        inOrder(start == null ? null : start.at(), end == null ? null : end.at());
    }

    private static void inOrder(@Nullable OffsetDateTime start, @Nullable OffsetDateTime end) {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("end is before start");
        }
    }

    /** A receipt. */
    public record Mark(OffsetDateTime at, ReceiptMethod method) {

        public Mark {
            need(at, "at");
            need(method, "method");
        }

        static @Nullable Mark of(@Nullable Receipt receipt) {
            return receipt == null ? null : new Mark(Instants.toWire(receipt.at()), receipt.method());
        }

        Receipt receipt() {
            return new Receipt(at.toInstant(), method);
        }
    }

    /** A change of a time afterwards. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Change(
            OffsetDateTime made,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end) {

        public Change {
            need(made, "made");
            need(start == null ? end : start, "start and end");
            inOrder(start, end);
        }

        static Change of(Adjustment adjustment) {
            return new Change(
                    Instants.toWire(adjustment.made()),
                    adjustment.start() == null ? null : Instants.toWire(adjustment.start()),
                    adjustment.end() == null ? null : Instants.toWire(adjustment.end()));
        }

        Adjustment adjustment() {
            return new Adjustment(
                    made.toInstant(), start == null ? null : start.toInstant(), end == null ? null : end.toInstant());
        }
    }

    /** What the receiver made of a version. */
    public record Taken(VisitReceiver.Standing standing) {

        public Taken {
            need(standing, "standing");
        }
    }

    public static VisitWire of(VisitVersion sent) {
        RegisteredVisit visit = sent.visit();
        return new VisitWire(
                null,
                sent.number(),
                null,
                PersonWire.of(visit.recipient().value()),
                PersonWire.of(visit.carer().value()),
                visit.system(),
                Mark.of(visit.start()),
                Mark.of(visit.end()),
                Instants.toWire(visit.registration().registered()),
                visit.registration().approved().map(Instants::toWire).orElse(null),
                visit.registration().adjustments().stream().map(Change::of).toList(),
                RemarksWire.of(visit.remarks()),
                visit.tasks().stream().map(TaskCode::code).collect(Collectors.toSet()),
                visit.planned().map(Duration::toSeconds).orElse(null),
                null);
    }

    public ToldVisit told(String source) {
        return new ToldVisit(
                new VisitId(need(id, "id")),
                Optional.ofNullable(provider),
                customer.told(),
                carer.told(),
                system,
                start == null ? null : start.receipt(),
                end == null ? null : end.receipt(),
                new Registration(
                        registered.toInstant(),
                        Optional.ofNullable(approved).map(OffsetDateTime::toInstant),
                        adjustments.stream().map(Change::adjustment).toList()),
                remarks.remarks(),
                tasks.stream().map(TaskCode::new).collect(Collectors.toSet()),
                Optional.ofNullable(plannedSeconds).map(Duration::ofSeconds),
                new Origin(source, 0, Optional.of(need(changed, "changed").toInstant())));
    }
}
