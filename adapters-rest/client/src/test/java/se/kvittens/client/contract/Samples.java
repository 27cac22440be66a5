package se.kvittens.client.contract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.client.absences.AbsenceOrigin;
import se.kvittens.client.absences.HeldAbsence;
import se.kvittens.client.absences.NewAbsence;
import se.kvittens.client.answer.BothLanguages;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.corrections.Correction;
import se.kvittens.client.deviations.Deviation;
import se.kvittens.client.doors.DoorCommand;
import se.kvittens.client.jobs.Job;
import se.kvittens.client.jobs.JobState;
import se.kvittens.client.messages.NewMessage;
import se.kvittens.client.orders.HeldOrder;
import se.kvittens.client.orders.NewOrder;
import se.kvittens.client.orders.OrderCustomer;
import se.kvittens.client.orders.OrderOrigin;
import se.kvittens.client.orders.OrderState;
import se.kvittens.client.planned.PlannedSearch;
import se.kvittens.client.planned.PlannedState;
import se.kvittens.client.receipts.Mark;
import se.kvittens.client.receipts.NewReceipt;
import se.kvittens.client.visits.NewVisit;
import se.kvittens.client.visits.VisitSearch;
import se.kvittens.client.visits.VisitState;
import se.kvittens.client.webhooks.EventKind;
import se.kvittens.client.webhooks.NewWebhook;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.MessageId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.ReceiptMethod;

/** Of each thing that the client asks with one, in which all is said that can be said. */
final class Samples {

    static final VisitId NAME = new VisitId("v 1");
    static final RecipientId RECIPIENT = new RecipientId("r1");
    static final CarerId CARER = new CarerId("c1");
    static final Instant TIME = Instant.parse("2025-03-14T07:00:00Z");
    static final YearMonth MONTH = YearMonth.of(2025, 3);
    static final Optional<String> WHY = Optional.of("why");
    static final VisitSearch DAY = VisitSearch.of(LocalDate.of(2025, 3, 14)).in(VisitState.OPEN);

    static final PlannedSearch PLANNED =
            PlannedSearch.of(LocalDate.of(2025, 3, 14)).in(PlannedState.LATE);

    static final NewReceipt RECEIPT = new NewReceipt(
            NAME,
            Optional.of(CARER),
            RECIPIENT,
            TIME,
            Mark.START,
            ReceiptMethod.MANUAL,
            Optional.of(TIME),
            Optional.of("04A1B2C3"),
            Optional.of(ManualCause.TECHNICAL_FAULT),
            Optional.of(new Phone("T-17")),
            true);

    static final NewVisit VISIT = new NewVisit(
            NAME,
            CARER,
            RECIPIENT,
            TIME,
            TIME.plusSeconds(60),
            Optional.of(ManualCause.OUTSIDE_HOME),
            true,
            Set.of(new TaskCode("PERSONAL_CARE")),
            Optional.of("note"),
            "why");

    static final Seen<Deviation> DEVIATION = new Seen<>(
            new Deviation(
                    "0123456789abcdef0123456789abcdef",
                    Coded.of("ADJUSTED", DeviationCode.class),
                    "REG-7",
                    new BothLanguages("sv", "en"),
                    false,
                    Optional.empty(),
                    Optional.of(RECIPIENT),
                    Optional.of(NAME),
                    Optional.of(CARER),
                    Optional.empty(),
                    new BothLanguages("sv", "en"),
                    List.of(),
                    Optional.empty()),
            "\"e\"");

    static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    static final LocalDate LAST = LocalDate.of(2025, 3, 31);

    static final NewAbsence ABSENCE = new NewAbsence(
            "a 1",
            RECIPIENT,
            AbsenceCause.HOSPITAL,
            FIRST,
            Optional.of(LAST),
            Optional.of(TIME),
            Optional.of("at hospital"));

    static final Seen<HeldAbsence> HELD_ABSENCE = new Seen<>(
            new HeldAbsence(
                    "a 1",
                    RECIPIENT,
                    Coded.of("HOSPITAL", AbsenceCause.class),
                    FIRST,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Coded.of("REGISTERED", AbsenceOrigin.class)),
            "\"e\"");

    static final NewOrder ORDER = new NewOrder(
            "o 1",
            RECIPIENT,
            new OrderCustomer("K-17", "Eva Ek"),
            new Category("HOME_CARE"),
            3600,
            Period.WEEK,
            Set.of(new TaskCode("PERSONAL_CARE")),
            Set.of(MergeGround.ORDER));

    static final Seen<HeldOrder> HELD_ORDER = new Seen<>(
            new HeldOrder(
                    "o 1",
                    RECIPIENT,
                    Optional.empty(),
                    Coded.of("UNCONFIRMED", OrderState.class),
                    Coded.of("PLACED", OrderOrigin.class),
                    new Category("HOME_CARE"),
                    3600,
                    Coded.of("WEEK", Period.class),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false),
            "\"e\"");

    static final Optional<String> NEXT = Optional.of("abc");

    static final Correction CORRECTION = Correction.of(
            CorrectionCause.WRONG_TIMES,
            "why",
            new Correction.To(
                    TIME,
                    TIME.plusSeconds(60),
                    Set.of(new TaskCode("PERSONAL_CARE")),
                    Optional.of(ManualCause.TECHNICAL_FAULT),
                    true,
                    false,
                    false));

    static final NewMessage MESSAGE = new NewMessage(
            new MessageId("m 1"),
            List.of(new Address("municipality:north")),
            "subject",
            "text",
            List.of(new Attachment("a.txt", "text/plain", new byte[] {1})));

    static final Job JOB = new Job(
            "j-1",
            "preview",
            TIME,
            Coded.of("DONE", JobState.class),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final TagUid TAG = new TagUid("04A1B2C3");

    static final DoorCommand COMMAND =
            new DoorCommand(new CommandId("k1"), new LockId("gateway:lock 1"), LockAction.UNLOCK, WHY);

    static final NewWebhook WEBHOOK = new NewWebhook(
            URI.create("https://receiver.example/hook"), Set.of(EventKind.VISITS_CHANGED, EventKind.MONTH_CLOSED));

    private Samples() {}
}
