package se.kvittens.client.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import java.net.URI;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvittens.client.corrections.Corrections;
import se.kvittens.client.deviations.Deviations;
import se.kvittens.client.doors.Doors;
import se.kvittens.client.followup.Deadlines;
import se.kvittens.client.followup.Reports;
import se.kvittens.client.months.Explanations;
import se.kvittens.client.months.Months;
import se.kvittens.client.receipts.Receipts;
import se.kvittens.client.rig.Script;
import se.kvittens.client.rulebooks.RuleBooks;
import se.kvittens.client.service.Service;
import se.kvittens.client.supplied.Supplied;
import se.kvittens.client.tags.Tags;
import se.kvittens.client.visits.Visits;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;

/** Whoever wires with Guice has all of it; whoever does not asks the client. */
class KvittensClientModuleTest {

    private final Script script = new Script().problem(404, "MONTH_NOT_AT_HAND");

    @Test
    void everything_is_bound_to_the_record_of_the_provider() {
        Injector injector =
                Guice.createInjector(new KvittensClientModule(Clients.over(script), new ProviderId("Norra")));
        injector.getInstance(Months.class).atHand();

        assertThat(script.last().path()).isEqualTo("/v1/providers/Norra/months");
        injector.getInstance(Explanations.class).of(YearMonth.of(2025, 3), new VisitId("v"));
        assertThat(script.last().path()).isEqualTo("/v1/providers/Norra/months/2025-03/explanation");
        injector.getInstance(Visits.class).see(new VisitId("v"));
        assertThat(script.last().path()).isEqualTo("/v1/providers/Norra/visits/v");
        injector.getInstance(Service.class).me();
        assertThat(script.last().path()).isEqualTo("/v1/me");
        assertThat(injector.getInstance(Receipts.class)).isNotNull();
        injector.getInstance(RuleBooks.class).list();
        assertThat(script.last().path()).isEqualTo("/v1/rulebooks");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Corrections.class,
                Deadlines.class,
                Deviations.class,
                Doors.class,
                Reports.class,
                Supplied.class,
                Tags.class
            })
    void each_resource_is_bound(Class<?> resource) {
        Injector injector =
                Guice.createInjector(new KvittensClientModule(Clients.over(script), new ProviderId("Norra")));
        assertThat(injector.getExistingBinding(Key.get(resource))).isNotNull();
    }

    @Test
    void a_client_is_open_without_asking_anything_and_says_no_secret() {
        ClientSettings settings = ClientSettings.of(URI.create("http://127.0.0.1:9"), () -> "hush");
        try (KvittensClient client = KvittensClient.open(settings)) {
            assertThat(client.service()).isNotNull();
        }
        assertThat(settings.toString()).doesNotContain("hush");
    }
}
