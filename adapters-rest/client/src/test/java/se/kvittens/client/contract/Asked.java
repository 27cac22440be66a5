package se.kvittens.client.contract;

import static java.util.Map.entry;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.client.absences.AbsenceOrigin;
import se.kvittens.client.absences.AbsenceSearch;
import se.kvittens.client.absences.HeldAbsence;
import se.kvittens.client.absences.NewAbsence;
import se.kvittens.client.answer.BothLanguages;
import se.kvittens.client.answer.Coded;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.corrections.CorrectedVisit;
import se.kvittens.client.corrections.Correction;
import se.kvittens.client.deviations.Deviation;
import se.kvittens.client.deviations.DeviationSearch;
import se.kvittens.client.doors.DoorCommand;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.client.followup.ReportKind;
import se.kvittens.client.jobs.Job;
import se.kvittens.client.jobs.JobState;
import se.kvittens.client.messages.MessageForward;
import se.kvittens.client.messages.MessageReply;
import se.kvittens.client.messages.NewMessage;
import se.kvittens.client.months.BasisFile;
import se.kvittens.client.orders.HeldOrder;
import se.kvittens.client.orders.NewOrder;
import se.kvittens.client.orders.OrderCustomer;
import se.kvittens.client.orders.OrderEnd;
import se.kvittens.client.orders.OrderList;
import se.kvittens.client.orders.OrderOrigin;
import se.kvittens.client.orders.OrderState;
import se.kvittens.client.planned.PlannedSearch;
import se.kvittens.client.planned.PlannedState;
import se.kvittens.client.receipts.Mark;
import se.kvittens.client.receipts.NewReceipt;
import se.kvittens.client.supplied.AbsenceFilter;
import se.kvittens.client.supplied.OrderFilter;
import se.kvittens.client.supplied.RecipientFilter;
import se.kvittens.client.tags.TagCheck;
import se.kvittens.client.tags.TagIssue;
import se.kvittens.client.tags.TagMount;
import se.kvittens.client.visits.Adjustment;
import se.kvittens.client.visits.NewVisit;
import se.kvittens.client.visits.TasksDone;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.visits.VisitSearch;
import se.kvittens.client.visits.VisitState;
import se.kvittens.client.visits.YesOrNo;
import se.kvittens.client.webhooks.EventKind;
import se.kvittens.client.webhooks.NewWebhook;
import se.kvittens.client.wiring.KvittensClient;
import se.kvittens.client.wiring.ProviderClient;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.CommandId;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.MessageId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.tag.TagUid;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.ReceiptMethod;

/** How the client asks for each operation that it has, with all that can be said. */
final class Asked {

    private static final VisitId NAME = new VisitId("v 1");
    private static final RecipientId RECIPIENT = new RecipientId("r1");
    private static final CarerId CARER = new CarerId("c1");
    private static final Instant TIME = Instant.parse("2025-03-14T07:00:00Z");
    private static final YearMonth MONTH = YearMonth.of(2025, 3);
    private static final Optional<String> WHY = Optional.of("why");
    private static final VisitSearch DAY =
            VisitSearch.of(LocalDate.of(2025, 3, 14)).in(VisitState.OPEN);

    private static final PlannedSearch PLANNED =
            PlannedSearch.of(LocalDate.of(2025, 3, 14)).in(PlannedState.LATE);

    private Asked() {}

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

    private static final NewVisit VISIT = new NewVisit(
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

    private static final Seen<Deviation> DEVIATION = new Seen<>(
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

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);

    private static final NewAbsence ABSENCE = new NewAbsence(
            "a 1",
            RECIPIENT,
            AbsenceCause.HOSPITAL,
            FIRST,
            Optional.of(LAST),
            Optional.of(TIME),
            Optional.of("at hospital"));

    private static final Seen<HeldAbsence> HELD_ABSENCE = new Seen<>(
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

    private static final NewOrder ORDER = new NewOrder(
            "o 1",
            RECIPIENT,
            new OrderCustomer("K-17", "Eva Ek"),
            new Category("HOME_CARE"),
            3600,
            Period.WEEK,
            Set.of(new TaskCode("PERSONAL_CARE")),
            Set.of(MergeGround.ORDER));

    private static final Seen<HeldOrder> HELD_ORDER = new Seen<>(
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

    private static final Optional<String> NEXT = Optional.of("abc");

    private static final Correction CORRECTION = Correction.of(
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

    private static final NewMessage MESSAGE = new NewMessage(
            new MessageId("m 1"),
            List.of(new Address("municipality:north")),
            "subject",
            "text",
            List.of(new Attachment("a.txt", "text/plain", new byte[] {1})));

    private static final Job JOB = new Job(
            "j-1",
            "preview",
            TIME,
            Coded.of("DONE", JobState.class),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final TagUid TAG = new TagUid("04A1B2C3");

    private static final DoorCommand COMMAND =
            new DoorCommand(new CommandId("k1"), new LockId("gateway:lock 1"), LockAction.UNLOCK, WHY);

    private static final NewWebhook WEBHOOK = new NewWebhook(
            URI.create("https://receiver.example/hook"), Set.of(EventKind.VISITS_CHANGED, EventKind.MONTH_CLOSED));

    /** By operationId. */
    static Map<String, Function<KvittensClient, Object>> operations(Seen<Visit> seen, Path file) {
        return Map.ofEntries(
                entry("live", client -> client.service().live()),
                entry("ready", client -> client.service().ready()),
                entry("contract", client -> client.service().contract()),
                entry("me", client -> client.service().me()),
                entry("makeReceipt", client -> of(client).receipts().handIn(RECEIPT)),
                entry("visits", client -> of(client).visits().find(DAY).page(NEXT)),
                entry(
                        "searchVisits",
                        client -> of(client).visits().find(DAY.at(RECIPIENT)).page(NEXT)),
                entry(
                        "plannedVisits",
                        client -> of(client).planned().find(PLANNED).page(NEXT)),
                entry(
                        "searchPlanned",
                        client ->
                                of(client).planned().find(PLANNED.at(RECIPIENT)).page(NEXT)),
                entry("enterVisit", client -> of(client).visits().enter(VISIT)),
                entry("visit", client -> of(client).visits().see(NAME)),
                entry(
                        "chooseTasks",
                        client -> of(client)
                                .visits()
                                .chooseTasks(NAME, new TasksDone(Set.of(new TaskCode("PERSONAL_CARE")), WHY))),
                entry(
                        "markDoubleStaffing",
                        client -> of(client).visits().markDoubleStaffing(NAME, new YesOrNo(true, WHY))),
                entry("decline", client -> of(client).visits().decline(NAME, YesOrNo.NO)),
                entry(
                        "adjust",
                        client -> of(client)
                                .visits()
                                .adjust(
                                        seen,
                                        new Adjustment(Optional.of(TIME), Optional.of(TIME.plusSeconds(60)), "why"))),
                entry("approve", client -> of(client).visits().approve(seen)),
                entry("undoApproval", client -> of(client).visits().undoApproval(NAME)),
                entry(
                        "deviations",
                        client -> of(client)
                                .deviations()
                                .page(DeviationSearch.of(MONTH).only(DeviationCode.ADJUSTED), Optional.of("abc"))),
                entry("acknowledge", client -> of(client).deviations().acknowledge(MONTH, DEVIATION, "why")),
                entry(
                        "takeAcknowledgementBack",
                        client -> of(client).deviations().takeBack(MONTH, DEVIATION.value())),
                entry("messages", client -> of(client).messages().unread().page(NEXT)),
                entry("sendMessage", client -> of(client).messages().send(MESSAGE)),
                entry("messageAddresses", client -> of(client).messages().addresses()),
                entry("betterReceivers", client -> of(client).messages().betterReceivers(MESSAGE.to())),
                entry("deleteMessage", client -> of(client).messages().delete(MESSAGE.message())),
                entry("openMessage", client -> of(client).messages().open(MESSAGE.message())),
                entry("messageAttachment", client -> of(client).messages().download(MESSAGE.message(), 1, file)),
                entry(
                        "replyToMessage",
                        client -> of(client)
                                .messages()
                                .reply(MESSAGE.message(), new MessageReply(MESSAGE.message(), "text", true))),
                entry(
                        "forwardMessage",
                        client -> of(client)
                                .messages()
                                .forward(
                                        MESSAGE.message(),
                                        new MessageForward(MESSAGE.message(), MESSAGE.to(), "text"))),
                entry("job", client -> of(client).jobs().look(JOB)),
                entry("jobResult", client -> of(client).jobs().result(JOB)),
                entry("forgetJob", client -> of(client).jobs().forget(JOB)),
                entry("deadlines", client -> of(client).deadlines().between(FIRST, LAST)),
                entry("report", client -> of(client).reports().rows(new ReportAsked(ReportKind.VISITS, FIRST, LAST))),
                entry(
                        "recipients",
                        client -> of(client)
                                .supplied()
                                .recipients(RecipientFilter.of(MONTH).in(Area.RURAL))
                                .page(NEXT)),
                entry("searchRecipient", client -> of(client).supplied().recipient(MONTH, RECIPIENT)),
                entry(
                        "orders",
                        client -> of(client)
                                .supplied()
                                .orders(OrderFilter.of(MONTH).on(FIRST).of(new Category("SERVICE")))
                                .page(NEXT)),
                entry(
                        "absences",
                        client -> of(client)
                                .supplied()
                                .absences(AbsenceFilter.of(MONTH).on(FIRST).of(AbsenceCause.HOSPITAL))
                                .page(NEXT)),
                entry(
                        "heldAbsences",
                        client -> of(client)
                                .absences()
                                .find(AbsenceSearch.open(true))
                                .page(NEXT)),
                entry("registerAbsence", client -> of(client).absences().register(ABSENCE)),
                entry("heldAbsence", client -> of(client).absences().see("a 1")),
                entry("closeAbsence", client -> of(client).absences().close(HELD_ABSENCE, LAST)),
                entry(
                        "heldOrders",
                        client -> of(client)
                                .orders()
                                .find(OrderList.ofConfirmed())
                                .page(NEXT)),
                entry("searchOrders", client -> of(client).orders().search("Ek")),
                entry("placeOrder", client -> of(client).orders().place(ORDER)),
                entry("heldOrder", client -> of(client).orders().see("o 1")),
                entry("confirmOrder", client -> of(client).orders().confirm(HELD_ORDER, FIRST)),
                entry(
                        "endOrder",
                        client -> of(client).orders().end(HELD_ORDER, new OrderEnd(LAST, EndReason.MOVED, true, true))),
                entry("ruleBooks", client -> client.ruleBooks().list()),
                entry("ruleBook", client -> client.ruleBooks().read("book-v1")),
                entry("ruleBookSheet", client -> client.ruleBooks().sheet("book-v1")),
                entry("ruleBookDifference", client -> client.ruleBooks().difference("book-v2", "book-v1")),
                entry("validateRuleBook", client -> client.ruleBooks().validate("book: 1")),
                entry("corrections", client -> of(client).corrections().of(MONTH)),
                entry("correctionsOfVisit", client -> of(client).corrections().see(MONTH, NAME)),
                entry("correct", client -> of(client).corrections().correct(MONTH, corrected(seen), CORRECTION)),
                entry("tags", client -> of(client).tags().all()),
                entry("tag", client -> of(client).tags().see(TAG)),
                entry("tagChecks", client -> of(client).tags().toCheck(MONTH)),
                entry("issueTag", client -> of(client).tags().issue(TAG, new TagIssue(12, WHY))),
                entry("mountTag", client -> of(client).tags().mount(TAG, new TagMount(RECIPIENT, WHY))),
                entry("retireTag", client -> of(client).tags().retire(TAG, "why")),
                entry("checkTag", client -> of(client).tags().check(TAG, new TagCheck(true, WHY))),
                entry("doors", client -> of(client).doors().all()),
                entry("doorEvents", client -> of(client).doors().told(FIRST, LAST)),
                entry("askDoor", client -> of(client).doors().ask(COMMAND)),
                entry("webhooks", client -> of(client).webhooks().all()),
                entry("makeWebhook", client -> of(client).webhooks().make(WEBHOOK)),
                entry("webhook", client -> of(client).webhooks().see("w")),
                entry("removeWebhook", client -> of(client).webhooks().remove("w")),
                entry("changeWebhookSecret", client -> of(client).webhooks().changeSecret("w")),
                entry("pingWebhook", client -> of(client).webhooks().ping("w")),
                entry("months", client -> of(client).months().atHand()),
                entry("month", client -> of(client).months().month(MONTH)),
                entry("preview", client -> of(client).months().preview(MONTH)),
                entry("closeMonth", client -> of(client).months().close(MONTH)),
                entry("basis", client -> of(client).months().download(MONTH, BasisFile.JSON, file)),
                entry("explain", client -> of(client).explanations().of(MONTH, NAME)),
                entry(
                        "makeReceipts",
                        client -> of(client)
                                .receipts()
                                .handInAll(
                                        Set.of(RECEIPT).iterator(),
                                        handed -> handed.outcome().get())));
    }

    private static Seen<CorrectedVisit> corrected(Seen<Visit> seen) {
        return new Seen<>(new CorrectedVisit(seen.value(), Optional.empty(), List.of()), seen.etag());
    }

    private static ProviderClient of(KvittensClient client) {
        return client.of(new ProviderId("Norra hemtjänsten"));
    }
}
