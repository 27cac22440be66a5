package se.kvittens.client.wiring;

import se.kvittens.client.absences.Absences;
import se.kvittens.client.call.Calls;
import se.kvittens.client.corrections.Corrections;
import se.kvittens.client.deviations.Deviations;
import se.kvittens.client.doors.Doors;
import se.kvittens.client.followup.Deadlines;
import se.kvittens.client.followup.Reports;
import se.kvittens.client.http.months.DeviationsOverHttp;
import se.kvittens.client.http.months.FollowUpOverHttp;
import se.kvittens.client.http.months.JobsOverHttp;
import se.kvittens.client.http.months.MonthsOverHttp;
import se.kvittens.client.http.months.SuppliedOverHttp;
import se.kvittens.client.http.office.AbsencesOverHttp;
import se.kvittens.client.http.office.MessagesOverHttp;
import se.kvittens.client.http.office.OrdersOverHttp;
import se.kvittens.client.http.office.WebhooksOverHttp;
import se.kvittens.client.http.registering.CorrectionsOverHttp;
import se.kvittens.client.http.registering.DoorsOverHttp;
import se.kvittens.client.http.registering.PlannedOverHttp;
import se.kvittens.client.http.registering.ReceiptsOverHttp;
import se.kvittens.client.http.registering.TagsOverHttp;
import se.kvittens.client.http.registering.VisitsOverHttp;
import se.kvittens.client.jobs.Jobs;
import se.kvittens.client.messages.Messages;
import se.kvittens.client.months.Explanations;
import se.kvittens.client.months.Months;
import se.kvittens.client.orders.Orders;
import se.kvittens.client.planned.PlannedVisits;
import se.kvittens.client.receipts.Receipts;
import se.kvittens.client.supplied.Supplied;
import se.kvittens.client.tags.Tags;
import se.kvittens.client.visits.Visits;
import se.kvittens.client.webhooks.Webhooks;
import se.kvittens.domain.identity.ProviderId;

/** What can be asked of a provider's record. */
public final class ProviderClient {

    private final Calls calls;
    private final ProviderId provider;

    ProviderClient(Calls calls, ProviderId provider) {
        this.calls = calls;
        this.provider = provider;
    }

    public Receipts receipts() {
        return new ReceiptsOverHttp(calls, provider);
    }

    public Visits visits() {
        return new VisitsOverHttp(calls, provider);
    }

    public PlannedVisits planned() {
        return new PlannedOverHttp(calls, provider);
    }

    public Deviations deviations() {
        return new DeviationsOverHttp(calls, provider);
    }

    public Deadlines deadlines() {
        return new FollowUpOverHttp(calls, provider);
    }

    public Reports reports() {
        return new FollowUpOverHttp(calls, provider);
    }

    public Supplied supplied() {
        return new SuppliedOverHttp(calls, provider);
    }

    public Absences absences() {
        return new AbsencesOverHttp(calls, provider);
    }

    public Orders orders() {
        return new OrdersOverHttp(calls, provider);
    }

    public Corrections corrections() {
        return new CorrectionsOverHttp(calls, provider);
    }

    public Tags tags() {
        return new TagsOverHttp(calls, provider);
    }

    public Doors doors() {
        return new DoorsOverHttp(calls, provider);
    }

    public Messages messages() {
        return new MessagesOverHttp(calls, provider);
    }

    public Jobs jobs() {
        return new JobsOverHttp(calls, provider);
    }

    public Webhooks webhooks() {
        return new WebhooksOverHttp(calls, provider);
    }

    public Months months() {
        return new MonthsOverHttp(calls, provider);
    }

    public Explanations explanations() {
        return new MonthsOverHttp(calls, provider);
    }
}
