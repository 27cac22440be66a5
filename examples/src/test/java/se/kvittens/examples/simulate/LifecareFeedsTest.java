package se.kvittens.examples.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.application.importing.told.ToldAbsence;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldOrder;
import se.kvittens.application.importing.told.ToldRecipient;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.application.visiting.SendVisits;
import se.kvittens.application.visiting.VisitVersion;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.lifecare.feed.Asked;
import se.kvittens.lifecare.feed.LifecareFeeds;

/** What went into the simulated system comes out of the feeds, whole and unchanged. */
class LifecareFeedsTest {

    private static final ProviderMonth MONTH = Simulation.SEEDED;

    @RegisterExtension
    final EachWithItsOwn own = new EachWithItsOwn();

    @Test
    void every_visit_comes_as_it_was_in_pages_of_any_size() {
        List<ToldVisit> told = collect(feeds().visits(Asked.EVERYTHING.inPagesOf(7))::tell);

        assertThat(told.stream().map(LifecareFeedsTest::registered).toList())
                .containsExactlyInAnyOrderElementsOf(MONTH.visits());
        assertThat(told)
                .allMatch(visit ->
                        visit.provider().equals(Optional.of(MONTH.provider().providerName())));
        assertThat(own.simulation().client.unread().items()).isEmpty();
    }

    @Test
    void the_same_feed_told_again_tells_the_same() {
        var feed = feeds().visits(Asked.EVERYTHING);

        assertThat(collect(feed::tell))
                .isEqualTo(collect(feed::tell))
                .hasSize(MONTH.visits().size());
    }

    @Test
    void visits_of_some_days_are_those_of_which_any_time_lies_on_them() {
        var days = DateSpan.closed(Simulation.MONTH.atDay(3), Simulation.MONTH.atDay(4));

        assertThat(collect(feeds().visits(Asked.EVERYTHING.on(days))::tell).stream()
                        .map(LifecareFeedsTest::registered))
                .containsExactlyInAnyOrderElementsOf(MONTH.visits().stream()
                        .filter(visit -> times(visit).map(CareZone::dateOf).anyMatch(days::contains))
                        .toList())
                .isNotEmpty();
    }

    @Test
    void every_order_and_absence_comes_as_it_was_and_unconfirmed_orders_beside_them() {
        List<ToldOrder> orders = collect(feeds().orders(Asked.EVERYTHING.inPagesOf(3))::tell);
        List<ToldAbsence> absences = collect(feeds().absences(Asked.EVERYTHING)::tell);

        assertThat(orders.stream().map(ToldOrder::order).filter(Execution.class::isInstance))
                .containsExactlyInAnyOrderElementsOf(MONTH.recipients().stream()
                        .flatMap(file -> file.executions().stream())
                        .map(Order.class::cast)
                        .toList());
        assertThat(orders.stream().map(ToldOrder::order).filter(Order.Unconfirmed.class::isInstance))
                .hasSizeBetween(2, MONTH.recipients().size() / 4);
        assertThat(absences.stream().map(ToldAbsence::absence))
                .containsExactlyInAnyOrderElementsOf(MONTH.recipients().stream()
                        .flatMap(file -> file.absences().stream())
                        .toList());
    }

    @Test
    void the_register_knows_every_recipient_and_carer() {
        List<ToldRecipient> recipients = new ArrayList<>();
        List<ToldCarer> carers = new ArrayList<>();
        feeds().register(Simulation.MONTH).tell(recipients::add, carers::add);

        assertThat(recipients.stream().map(ToldRecipient::recipient))
                .containsExactlyInAnyOrderElementsOf(MONTH.recipients().stream()
                        .map(RecipientFile::recipient)
                        .toList());
        assertThat(recipients.stream().map(ToldRecipient::excessApproved).toList())
                .containsExactlyInAnyOrderElementsOf(MONTH.recipients().stream()
                        .map(RecipientFile::excessApproved)
                        .toList());
        assertThat(carers.stream().map(ToldCarer::id))
                .containsExactlyInAnyOrderElementsOf(MONTH.visits().stream()
                        .map(RegisteredVisit::carer)
                        .distinct()
                        .toList());
        assertThat(recipients).allMatch(recipient -> recipient.name().isPresent());
    }

    @Test
    void what_changed_since_the_last_time_comes_and_no_more() {
        LifecareFeeds feeds = feeds();
        collect(feeds.visits(Asked.EVERYTHING)::tell);
        var asOf = feeds.asOf().orElseThrow();
        RegisteredVisit changed = MONTH.visits().get(5);
        assertThat(new SendVisits(own.simulation().client.visits())
                        .send(List.of(new VisitVersion(changed, 2)))
                        .accepted())
                .isEqualTo(1);

        assertThat(collect(feeds.visits(Asked.EVERYTHING.changedSince(asOf))::tell).stream()
                        .map(LifecareFeedsTest::registered))
                .contains(changed)
                .hasSizeLessThan(MONTH.visits().size() / 10);
    }

    @Test
    void an_account_that_may_not_read_a_list_is_told_so_and_not_given_an_empty_one() {
        own.simulation().close();
        try (Simulation poor = new Simulation(List.of("orders.read"))) {
            assertThat(collect(poor.client.feeds().orders(Asked.EVERYTHING)::tell))
                    .isNotEmpty();
            assertThatThrownBy(() -> collect(poor.client.feeds().visits(Asked.EVERYTHING)::tell))
                    .isInstanceOf(FeedInterrupted.class)
                    .hasMessageContaining("FORBIDDEN");
        }
    }

    private static Stream<Instant> times(RegisteredVisit visit) {
        Stream<Instant> receipts =
                Stream.of(visit.start(), visit.end()).filter(Objects::nonNull).map(Receipt::at);
        return Stream.concat(
                        receipts,
                        visit.registration().adjustments().stream()
                                .flatMap(change -> Stream.of(change.start(), change.end())))
                .filter(Objects::nonNull);
    }

    private LifecareFeeds feeds() {
        return own.simulation().client.feeds();
    }

    private static RegisteredVisit registered(ToldVisit told) {
        return told.of(
                new RecipientId(told.recipient().id().orElseThrow()),
                new CarerId(told.carer().id().orElseThrow()));
    }

    private static <T> List<T> collect(Consumer<Consumer<T>> feed) {
        List<T> told = new ArrayList<>();
        feed.accept(told::add);
        return told;
    }
}
