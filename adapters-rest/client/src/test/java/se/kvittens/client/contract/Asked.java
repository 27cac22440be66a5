package se.kvittens.client.contract;

import static java.util.Map.entry;
import static se.kvittens.client.contract.Samples.ABSENCE;
import static se.kvittens.client.contract.Samples.COMMAND;
import static se.kvittens.client.contract.Samples.CORRECTION;
import static se.kvittens.client.contract.Samples.DAY;
import static se.kvittens.client.contract.Samples.DEVIATION;
import static se.kvittens.client.contract.Samples.FIRST;
import static se.kvittens.client.contract.Samples.HELD_ABSENCE;
import static se.kvittens.client.contract.Samples.HELD_ORDER;
import static se.kvittens.client.contract.Samples.JOB;
import static se.kvittens.client.contract.Samples.LAST;
import static se.kvittens.client.contract.Samples.MESSAGE;
import static se.kvittens.client.contract.Samples.MONTH;
import static se.kvittens.client.contract.Samples.NAME;
import static se.kvittens.client.contract.Samples.NEXT;
import static se.kvittens.client.contract.Samples.ORDER;
import static se.kvittens.client.contract.Samples.PLANNED;
import static se.kvittens.client.contract.Samples.RECEIPT;
import static se.kvittens.client.contract.Samples.RECIPIENT;
import static se.kvittens.client.contract.Samples.TAG;
import static se.kvittens.client.contract.Samples.TIME;
import static se.kvittens.client.contract.Samples.VISIT;
import static se.kvittens.client.contract.Samples.WEBHOOK;
import static se.kvittens.client.contract.Samples.WHY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.kvittens.client.absences.AbsenceSearch;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.corrections.CorrectedVisit;
import se.kvittens.client.deviations.DeviationSearch;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.client.followup.ReportKind;
import se.kvittens.client.messages.MessageForward;
import se.kvittens.client.messages.MessageReply;
import se.kvittens.client.months.BasisFile;
import se.kvittens.client.orders.OrderEnd;
import se.kvittens.client.orders.OrderList;
import se.kvittens.client.supplied.AbsenceFilter;
import se.kvittens.client.supplied.OrderFilter;
import se.kvittens.client.supplied.RecipientFilter;
import se.kvittens.client.tags.TagCheck;
import se.kvittens.client.tags.TagIssue;
import se.kvittens.client.tags.TagMount;
import se.kvittens.client.visits.Adjustment;
import se.kvittens.client.visits.TasksDone;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.visits.YesOrNo;
import se.kvittens.client.wiring.KvittensClient;
import se.kvittens.client.wiring.ProviderClient;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;

/** How the client asks for each operation that it has, with all that can be said. */
final class Asked {

    private Asked() {}

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
