package se.kvittens.lifecare.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.junit.jupiter.api.Test;
import se.kvittens.application.absences.CloseAbsence;
import se.kvittens.application.messaging.EmptyInbox;
import se.kvittens.application.ordering.ConfirmOrder;
import se.kvittens.application.visiting.Plan;
import se.kvittens.application.visiting.SendVisits;
import se.kvittens.lifecare.feed.LifecareFeeds;
import se.kvittens.lifecare.feed.Unread;
import se.kvittens.lifecare.wiring.LifecareModule;

class ModuleTest {

    @Test
    void the_use_cases_are_wired_to_one_connection() {
        try (Server server = new Server()) {
            Injector injector = Guice.createInjector(new LifecareModule(server.us));

            assertThat(injector.getInstance(ConfirmOrder.class)).isNotNull();
            assertThat(injector.getInstance(CloseAbsence.class)).isNotNull();
            assertThat(injector.getInstance(EmptyInbox.class)).isNotNull();
            assertThat(injector.getInstance(SendVisits.class)
                            .send(Bodies.visits(1))
                            .waiting())
                    .hasSize(1);
            assertThat(injector.getInstance(Plan.class)).isNotNull();
            assertThat(injector.getInstance(LifecareFeeds.class)).isNotNull();
            assertThat(injector.getInstance(Unread.class)).isSameAs(server.us.unread());
        }
    }
}
