package se.kvittens.client.contract;

import static java.util.Map.entry;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.kvittens.client.absences.AbsenceOrigin;
import se.kvittens.client.absences.HeldAbsence;
import se.kvittens.client.absences.NewAbsence;
import se.kvittens.client.answer.BothLanguages;
import se.kvittens.client.answer.RestProblem;
import se.kvittens.client.corrections.CorrectedVisit;
import se.kvittens.client.corrections.Correction;
import se.kvittens.client.corrections.CorrectionMade;
import se.kvittens.client.corrections.CorrectionsOfMonth;
import se.kvittens.client.deviations.Deviation;
import se.kvittens.client.deviations.DeviationPage;
import se.kvittens.client.doors.CommandTold;
import se.kvittens.client.doors.Door;
import se.kvittens.client.doors.DoorCommand;
import se.kvittens.client.doors.DoorCommandAsked;
import se.kvittens.client.doors.DoorEvent;
import se.kvittens.client.doors.DoorList;
import se.kvittens.client.doors.DoorProgress;
import se.kvittens.client.doors.DoorsTold;
import se.kvittens.client.doors.LockState;
import se.kvittens.client.doors.WhoseSaid;
import se.kvittens.client.followup.Deadline;
import se.kvittens.client.followup.Report;
import se.kvittens.client.jobs.Job;
import se.kvittens.client.jobs.JobProgress;
import se.kvittens.client.jobs.JobState;
import se.kvittens.client.jobs.JobStep;
import se.kvittens.client.messages.Message;
import se.kvittens.client.messages.MessageAddresses;
import se.kvittens.client.messages.MessageAttachment;
import se.kvittens.client.messages.MessageForward;
import se.kvittens.client.messages.MessageGroup;
import se.kvittens.client.messages.MessageReply;
import se.kvittens.client.messages.NewMessage;
import se.kvittens.client.months.Explanation;
import se.kvittens.client.months.Month;
import se.kvittens.client.orders.HeldOrder;
import se.kvittens.client.orders.NewOrder;
import se.kvittens.client.orders.OrderCustomer;
import se.kvittens.client.orders.OrderEnd;
import se.kvittens.client.orders.OrderOrigin;
import se.kvittens.client.orders.OrderState;
import se.kvittens.client.planned.Planned;
import se.kvittens.client.planned.PlannedSearch;
import se.kvittens.client.planned.PlannedState;
import se.kvittens.client.receipts.Mark;
import se.kvittens.client.receipts.NewReceipt;
import se.kvittens.client.receipts.ReceiptTaken;
import se.kvittens.client.rulebooks.RuleBook;
import se.kvittens.client.rulebooks.RuleBookDifference;
import se.kvittens.client.rulebooks.RuleBookListed;
import se.kvittens.client.rulebooks.RuleBookValidation;
import se.kvittens.client.rulebooks.RuleSetting;
import se.kvittens.client.service.Health;
import se.kvittens.client.service.Me;
import se.kvittens.client.supplied.Absence;
import se.kvittens.client.supplied.Order;
import se.kvittens.client.supplied.Recipient;
import se.kvittens.client.supplied.WholeRecipient;
import se.kvittens.client.tags.ShownTag;
import se.kvittens.client.tags.Tag;
import se.kvittens.client.tags.TagCheck;
import se.kvittens.client.tags.TagIssue;
import se.kvittens.client.tags.TagMount;
import se.kvittens.client.visits.Adjustment;
import se.kvittens.client.visits.NewVisit;
import se.kvittens.client.visits.Registered;
import se.kvittens.client.visits.TasksDone;
import se.kvittens.client.visits.Visit;
import se.kvittens.client.visits.VisitSearch;
import se.kvittens.client.visits.VisitState;
import se.kvittens.client.visits.YesOrNo;
import se.kvittens.client.webhooks.NewWebhook;
import se.kvittens.client.webhooks.Webhook;
import se.kvittens.client.webhooks.WebhookFailure;
import se.kvittens.client.webhooks.WebhookTrial;
import se.kvittens.client.webhooks.WebhookWithSecret;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.deadline.DeadlineKind;
import se.kvittens.domain.door.DoorKind;
import se.kvittens.domain.door.EventTimes.TimeSource;
import se.kvittens.domain.opening.CommandFault;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.tag.Tag.Standing;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.ReceiptMethod;

/** Which record of the client is which schema of the contract. */
final class Records {

    /** By the place in the contract: a schema, or an object within one. */
    static final Map<String, Class<? extends Record>> BY_SCHEMA = Map.ofEntries(
            entry("Absence", Absence.class),
            entry("HeldAbsence", HeldAbsence.class),
            entry("NewAbsence", NewAbsence.class),
            entry("Adjustment", Adjustment.class),
            entry("BothLanguages", BothLanguages.class),
            entry("CorrectedVisit", CorrectedVisit.class),
            entry("Correction", Correction.class),
            entry("Correction.to", Correction.To.class),
            entry("CorrectionMade", CorrectionMade.class),
            entry("Corrections", CorrectionsOfMonth.class),
            entry("Deadlines.deadlines", Deadline.class),
            entry("Deviation", Deviation.class),
            entry("Deviation.acknowledged", Deviation.Acknowledged.class),
            entry("DeviationPage", DeviationPage.class),
            entry("DoorCommand", DoorCommand.class),
            entry("DoorCommandAsked", DoorCommandAsked.class),
            entry("DoorEvent", DoorEvent.class),
            entry("DoorEvent.became", DoorEvent.Became.class),
            entry("DoorEvents.gateways", DoorsTold.class),
            entry("DoorEvents.gateways.commands", CommandTold.class),
            entry("DoorEvents.gateways.gaps", DoorsTold.Gap.class),
            entry("DoorEvents.gateways.whose", WhoseSaid.class),
            entry("Doors", DoorList.class),
            entry("Doors.doors", Door.class),
            entry("Doors.doors.state", LockState.class),
            entry("Doors.unanswered", DoorList.Unanswered.class),
            entry("Explanation", Explanation.class),
            entry("HeldOrder", HeldOrder.class),
            entry("NewOrder", NewOrder.class),
            entry("OrderCustomer", OrderCustomer.class),
            entry("OrderEnd", OrderEnd.class),
            entry("Health", Health.class),
            entry("Job", Job.class),
            entry("JobProgress", JobProgress.class),
            entry("Me", Me.class),
            entry("Message", Message.class),
            entry("MessageAddresses", MessageAddresses.class),
            entry("MessageAttachment", MessageAttachment.class),
            entry("MessageForward", MessageForward.class),
            entry("MessageGroup", MessageGroup.class),
            entry("MessageReply", MessageReply.class),
            entry("Month", Month.class),
            entry("Month.closed", Month.Closed.class),
            entry("NewMessage", NewMessage.class),
            entry("NewVisit", NewVisit.class),
            entry("Order", Order.class),
            entry("Planned", Planned.class),
            entry("Planned.plan", Planned.Plan.class),
            entry("Planned.visits", Planned.Made.class),
            entry("PlannedSearch", PlannedSearch.class),
            entry("Problem", RestProblem.Refused.class),
            entry("Problem.errors", RestProblem.Wrong.class),
            entry("Receipt", NewReceipt.class),
            entry("ReceiptTaken", ReceiptTaken.class),
            entry("Recipient", Recipient.class),
            entry("Registered", Registered.class),
            entry("Report", Report.class),
            entry("RuleBook", RuleBook.class),
            entry("RuleBookDifference", RuleBookDifference.class),
            entry("RuleBookDifference.changed", RuleBookDifference.Changed.class),
            entry("RuleBookListed", RuleBookListed.class),
            entry("RuleBookValidation", RuleBookValidation.class),
            entry("RuleBookValidation.faults", RuleBookValidation.Fault.class),
            entry("RuleSetting", RuleSetting.class),
            entry("RuleSetting.source", RuleSetting.Source.class),
            entry("ShownTag", ShownTag.class),
            entry("TagCheck", TagCheck.class),
            entry("TagFacts", Tag.class),
            entry("TagFacts.lastCheck", Tag.Checked.class),
            entry("TagIssue", TagIssue.class),
            entry("TagMount", TagMount.class),
            entry("Tasks", TasksDone.class),
            entry("Visit", Visit.class),
            entry("Visit.adjustments", Visit.Adjusted.class),
            entry("VisitSearch", VisitSearch.class),
            entry("NewWebhook", NewWebhook.class),
            entry("WebhookFacts", Webhook.class),
            entry("WebhookFacts.failing", Webhook.Failing.class),
            entry("WebhookFacts.made", Webhook.Made.class),
            entry("WebhookFacts.rests", Webhook.Rests.class),
            entry("WebhookFailure", WebhookFailure.class),
            entry("WebhookTrial", WebhookTrial.class),
            entry("WebhookWithSecret", WebhookWithSecret.class),
            entry("WholeRecipient", WholeRecipient.class),
            entry("YesOrNo", YesOrNo.class));

    /** Schemas that are no records, each with what they are instead. */
    static final Map<String, String> OTHERWISE = Map.ofEntries(
            entry("AbsencePage", "a Page"),
            entry("HeldAbsencePage", "a Page"),
            entry("LastDay", "the last parameter of Absences.close"),
            entry("Acknowledgement", "the last parameter of Deviations.acknowledge"),
            entry("BetterReceivers", "a list"),
            entry("Deadlines", "a list"),
            entry("DoorEvents", "a list"),
            entry("ExplanationAsked", "the second parameter of Explanations.of"),
            entry("MessagePage", "a Page"),
            entry("MessageSent", "a MessageId"),
            entry("HeldOrderPage", "a Page"),
            entry("OrderConfirmation", "the last parameter of Orders.confirm"),
            entry("OrderSearch", "the parameter of Orders.search"),
            entry("Months", "a list"),
            entry("NewAttachment", "an Attachment of the domain"),
            entry("Receivers", "a list"),
            entry("OrderPage", "a Page"),
            entry("PlannedPage", "a Page"),
            entry("RecipientPage", "a Page"),
            entry("RecipientSearch", "the last parameter of Supplied.recipient"),
            entry("RuleBooks", "a list"),
            entry("TagRetirement", "the last parameter of Tags.retire"),
            entry("Tags", "a list"),
            entry("Webhooks", "a list"),
            entry("VisitPage", "a Page of what is Seen"));

    /** Fields that are no components, each with where they are instead. */
    static final Map<String, String> ELSEWHERE = Map.ofEntries(
            entry("Correction.annul", "an empty Correction.to"),
            entry("Deviation.etag", "Seen.etag"),
            entry("Problem.type", "an address that says the code again"),
            entry("Visit.etag", "Seen.etag"),
            entry("PlannedSearch.cursor", "the parameter of Paged.page"),
            entry("VisitSearch.cursor", "the parameter of Paged.page"),
            entry("WholeRecipient.area", "WholeRecipient.recipient"),
            entry("WholeRecipient.born", "WholeRecipient.recipient"),
            entry("WholeRecipient.cohabitsWith", "WholeRecipient.recipient"),
            entry("WholeRecipient.excessApprovedSeconds", "WholeRecipient.recipient"),
            entry("WholeRecipient.mealDeliveries", "WholeRecipient.recipient"),
            entry("WholeRecipient.socialPsychiatry", "WholeRecipient.recipient"),
            entry("WholeRecipient.tagRefusalAgreed", "WholeRecipient.recipient"),
            entry("WholeRecipient.temporaryStay", "WholeRecipient.recipient"));

    /** Components that are no fields. */
    static final Map<String, String> MORE = Map.of(
            "Problem.after",
            "the header Retry-After",
            "ShownTag.tag",
            "the schema TagFacts",
            "WebhookWithSecret.webhook",
            "the schema WebhookFacts");

    /** By the place of a list of words. */
    static final Map<String, Class<? extends Enum<?>>> WORDS = Map.ofEntries(
            entry("AbsenceCause", AbsenceCause.class),
            entry("HeldAbsence.origin", AbsenceOrigin.class),
            entry("Area", Area.class),
            entry("CorrectionCause", CorrectionCause.class),
            entry("JobProgress.step", JobStep.class),
            entry("JobState", JobState.class),
            entry("Deadlines.deadlines.kind", DeadlineKind.class),
            entry("DoorCommand.action", LockAction.class),
            entry("DoorCommandAsked.action", LockAction.class),
            entry("DoorEvent.became.clock", DoorEvent.Clock.class),
            entry("DoorEvent.became.kind", DoorEvent.Kind.class),
            entry("DoorEvent.source", TimeSource.class),
            entry("DoorEvents.gateways.commands.action", LockAction.class),
            entry("DoorFault", CommandFault.class),
            entry("DoorProgress", DoorProgress.class),
            entry("Doors.doors.kind", DoorKind.class),
            entry("Doors.doors.state.battery", LockState.Battery.class),
            entry("Doors.doors.state.bolt", LockState.Bolt.class),
            entry("Doors.doors.state.reach", LockState.Reach.class),
            entry("Health.status", Health.Status.class),
            entry("ManualCause", ManualCause.class),
            entry("Me.kind", Me.Kind.class),
            entry("Method", ReceiptMethod.class),
            entry("HeldOrder.ended", EndReason.class),
            entry("HeldOrder.origin", OrderOrigin.class),
            entry("HeldOrder.per", Period.class),
            entry("HeldOrder.state", OrderState.class),
            entry("NewOrder.mergeAllowed", MergeGround.class),
            entry("NewOrder.per", Period.class),
            entry("OrderEnd.reason", EndReason.class),
            entry("Order.ended", EndReason.class),
            entry("Order.per", Period.class),
            entry("PlannedState", PlannedState.class),
            entry("Receipt.mark", Mark.class),
            entry("RuleSetting.standing", se.kvittens.domain.rule.Standing.class),
            entry("TagFacts.standing", Standing.class),
            entry("WebhookFacts.rests.why", Webhook.Rests.Why.class),
            entry("WebhookFailure.kind", WebhookFailure.Kind.class),
            entry("VisitState", VisitState.class));

    private Records() {}

    static Set<String> componentsOf(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
