package se.kvittens.client.wiring;

import com.google.inject.AbstractModule;
import se.kvittens.client.corrections.Corrections;
import se.kvittens.client.deviations.Deviations;
import se.kvittens.client.doors.Doors;
import se.kvittens.client.followup.Deadlines;
import se.kvittens.client.followup.Reports;
import se.kvittens.client.months.Explanations;
import se.kvittens.client.months.Months;
import se.kvittens.client.receipts.Receipts;
import se.kvittens.client.rulebooks.RuleBooks;
import se.kvittens.client.service.Service;
import se.kvittens.client.supplied.Supplied;
import se.kvittens.client.tags.Tags;
import se.kvittens.client.visits.Visits;
import se.kvittens.domain.identity.ProviderId;

/**
 * Binds {@link Service}, {@link RuleBooks}, and all that can be asked of one provider's record, to a client, which whoever opened it
 * closes.
 */
public final class KvittensClientModule extends AbstractModule {

    private final KvittensClient client;
    private final ProviderId provider;

    public KvittensClientModule(KvittensClient client, ProviderId provider) {
        this.client = client;
        this.provider = provider;
    }

    @Override
    protected void configure() {
        ProviderClient ofProvider = client.of(provider);
        bind(KvittensClient.class).toInstance(client);
        bind(Service.class).toInstance(client.service());
        bind(RuleBooks.class).toInstance(client.ruleBooks());
        bind(Receipts.class).toInstance(ofProvider.receipts());
        bind(Visits.class).toInstance(ofProvider.visits());
        bind(Deviations.class).toInstance(ofProvider.deviations());
        bind(Deadlines.class).toInstance(ofProvider.deadlines());
        bind(Reports.class).toInstance(ofProvider.reports());
        bind(Supplied.class).toInstance(ofProvider.supplied());
        bind(Corrections.class).toInstance(ofProvider.corrections());
        bind(Tags.class).toInstance(ofProvider.tags());
        bind(Doors.class).toInstance(ofProvider.doors());
        bind(Months.class).toInstance(ofProvider.months());
        bind(Explanations.class).toInstance(ofProvider.explanations());
    }
}
