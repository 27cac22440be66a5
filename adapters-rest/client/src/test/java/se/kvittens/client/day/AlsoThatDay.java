package se.kvittens.client.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.kvittens.client.absences.AbsenceSearch;
import se.kvittens.client.absences.HeldAbsence;
import se.kvittens.client.absences.NewAbsence;
import se.kvittens.client.answer.Seen;
import se.kvittens.client.followup.ReportAsked;
import se.kvittens.client.followup.ReportFile;
import se.kvittens.client.followup.ReportKind;
import se.kvittens.client.jobs.Job;
import se.kvittens.client.jobs.JobState;
import se.kvittens.client.messages.Message;
import se.kvittens.client.messages.MessageForward;
import se.kvittens.client.messages.MessageReply;
import se.kvittens.client.messages.NewMessage;
import se.kvittens.client.orders.HeldOrder;
import se.kvittens.client.orders.NewOrder;
import se.kvittens.client.orders.OrderCustomer;
import se.kvittens.client.orders.OrderEnd;
import se.kvittens.client.orders.OrderList;
import se.kvittens.client.webhooks.EventKind;
import se.kvittens.client.webhooks.NewWebhook;
import se.kvittens.client.webhooks.WebhookFailure;
import se.kvittens.client.webhooks.WebhookWithSecret;
import se.kvittens.client.webhooks.Webhooks;
import se.kvittens.client.wiring.ProviderClient;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.message.Address;
import se.kvittens.domain.message.Attachment;
import se.kvittens.domain.message.MessageId;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.rest.rig.MadeUpReceiver;

/** What is written at a server beside visits, and long work: each as the client does it. */
record AlsoThatDay(Path folder) {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);
    private static final RecipientId ANNA = new RecipientId("r1");

    static void absencesAreRegisteredAndClosed(ProviderClient planner) {
        NewAbsence absence = new NewAbsence(
                "a-1", ANNA, AbsenceCause.HOSPITAL, FIRST, Optional.empty(), Optional.empty(), Optional.of("Inlagd"));
        Seen<HeldAbsence> open = planner.absences().register(absence).get();

        assertThat(planner.absences().register(absence).get()).isEqualTo(open);
        assertThat(planner.absences()
                        .find(AbsenceSearch.open(true).pagesOf(1))
                        .all()
                        .get())
                .contains(open.value());
        Seen<HeldAbsence> closed = planner.absences().close(open, LAST).get();
        assertThat(closed.value().to()).contains(LAST);
        assertThat(planner.absences().see("a-1").get()).isEqualTo(closed);
        assertThat(RestOfTheDayTest.codeOf(planner.absences().close(open, FIRST)))
                .isEqualTo("CHANGED_MEANWHILE");
    }

    static void ordersArePlacedConfirmedAndEnded(ProviderClient caseWorker, ProviderClient planner) {
        NewOrder order = new NewOrder(
                "o-1",
                ANNA,
                new OrderCustomer("K-17", "Anna Ek"),
                new Category("HOME_CARE"),
                3600,
                Period.WEEK,
                Set.of(new TaskCode("PERSONAL_CARE")),
                Set.of());
        Seen<HeldOrder> placed = caseWorker.orders().place(order).get();

        assertThat(planner.orders().see("o-1").get()).isEqualTo(placed);
        assertThat(planner.orders().find(OrderList.unconfirmed()).all().get()).containsExactly(placed.value());
        Seen<HeldOrder> confirmed = planner.orders().confirm(placed, FIRST).get();
        assertThat(planner.orders().search("anna").get()).containsExactly(confirmed.value());
        OrderEnd end = new OrderEnd(LAST, EndReason.MOVED, false, true);
        assertThat(planner.orders().end(confirmed, end).get().value().to()).contains(LAST);
        assertThat(RestOfTheDayTest.codeOf(planner.orders().end(confirmed, end)))
                .isEqualTo("CHANGED_MEANWHILE");
        assertThat(RestOfTheDayTest.codeOf(planner.orders().place(order))).isEqualTo("NOT_IN_THIS_ROLE");
    }

    static void webhooksAreMadeAndTried(Webhooks webhooks) {
        NewWebhook wish = new NewWebhook(URI.create(MadeUpReceiver.ADDRESS), Set.of(EventKind.MONTH_CLOSED));
        WebhookWithSecret made = webhooks.make(wish).get();
        String id = made.webhook().webhook();

        assertThat(made.secret()).startsWith("whsec_");
        assertThat(webhooks.all().get()).containsExactly(made.webhook());
        assertThat(webhooks.see(id).get()).isEqualTo(made.webhook());
        assertThat(webhooks.changeSecret(id).get().secret()).isNotEqualTo(made.secret());
        assertThat(webhooks.ping(id).get().failure().orElseThrow().kind().known())
                .contains(WebhookFailure.Kind.UNREACHABLE);
        assertThat(webhooks.remove(id).get()).isEmpty();
        assertThat(webhooks.see(id).getLeft().code()).isEqualTo("NO_SUCH_WEBHOOK");
    }

    void longWorkIsDoneAsJobs(ProviderClient manager) throws Exception {
        Job preview = over(manager, manager.jobs().preview(MARCH).get());
        assertThat(manager.jobs().result(preview).get())
                .isEqualTo(manager.months().preview(MARCH).get());
        assertThat(manager.jobs().forget(preview).isRight()).isTrue();
        assertThat(RestOfTheDayTest.codeOf(manager.jobs().look(preview))).isEqualTo("NO_SUCH_JOB");

        ReportAsked visits = new ReportAsked(ReportKind.VISITS, FIRST, LAST);
        Job report = over(manager, manager.jobs().report(visits, ReportFile.CSV).get());
        Path direct = manager.reports()
                .download(visits, ReportFile.CSV, folder.resolve("direct.csv"))
                .get();
        assertThat(manager.jobs()
                        .download(report, ReportFile.CSV, folder.resolve("job.csv"))
                        .get())
                .hasSameTextualContentAs(direct);

        Job closing = over(manager, manager.jobs().close(MARCH).get());
        assertThat(closing.state().is(JobState.DONE)).isTrue();
        assertThat(manager.months().month(MARCH).get().isClosed()).isTrue();

        Job none = over(manager, manager.jobs().preview(YearMonth.of(2020, 1)).get());
        assertThat(none.problem().orElseThrow().code()).isEqualTo("MONTH_NOT_AT_HAND");
        assertThat(RestOfTheDayTest.codeOf(manager.jobs().result(none))).isEqualTo("MONTH_NOT_AT_HAND");
    }

    void messagesGoToAndFro(ProviderClient planner, ProviderClient town) throws Exception {
        Address municipality = planner.messages().addresses().get().known().get(0);
        Attachment plan = new Attachment("plan.bin", "application/pdf", new byte[] {1, 2, 3});
        NewMessage message =
                new NewMessage(new MessageId("m-1"), List.of(municipality), "Plan", "Se filen.", List.of(plan));
        planner.messages().send(message).get();
        planner.messages().send(message).get();

        List<Message> unread = town.messages().unread().all().get();
        assertThat(unread).hasSize(1);
        MessageId id = unread.get(0).message();
        assertThat(town.messages().open(id).get().text()).contains("Se filen.");
        assertThat(town.messages().unread().all().get()).isEmpty();
        assertThat(Files.readAllBytes(town.messages()
                        .download(id, 1, folder.resolve("plan.bin"))
                        .get()))
                .containsExactly(1, 2, 3);
        town.messages()
                .reply(id, new MessageReply(new MessageId("m-2"), "Tack.", false))
                .get();
        town.messages()
                .forward(
                        id,
                        new MessageForward(
                                new MessageId("m-3"), List.of(unread.get(0).sender()), "Se nedan."))
                .get();
        assertThat(planner.messages().inbox().all().get())
                .extracting(Message::subject)
                .containsExactlyInAnyOrder("VB: Plan", "Sv: Plan");
        town.messages().delete(id).get();
        assertThat(RestOfTheDayTest.codeOf(town.messages().open(id))).isEqualTo("NO_SUCH_MESSAGE");
        assertThat(town.messages().betterReceivers(List.of(municipality)).get()).isEmpty();
    }

    private static Job over(ProviderClient manager, Job begun) {
        Job job = begun;
        while (!job.isOver()) {
            job = manager.jobs().look(job).get();
        }
        return job;
    }
}
