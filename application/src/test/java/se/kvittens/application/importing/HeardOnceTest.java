package se.kvittens.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvittens.domain.fixture.OrderBuilder.order;
import static se.kvittens.domain.fixture.RecipientBuilder.recipient;
import static se.kvittens.domain.fixture.VisitBuilder.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.kvittens.application.answer.Answer;
import se.kvittens.application.answer.Obstacle;
import se.kvittens.application.importing.feed.FeedInterrupted;
import se.kvittens.application.importing.feed.Feeds;
import se.kvittens.application.importing.feed.Tellings;
import se.kvittens.application.importing.feed.VisitFeed;
import se.kvittens.application.importing.told.ToldVisit;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.fixture.Town;

/** Feeds of another system are asked once for all providers of a month. */
class HeardOnceTest {

    private final Tellings told = new Tellings()
            .recipient(recipient("anna"), "Anna Löf", "")
            .carer("c1", "Cai Ros")
            .order("o1", Tellings.byId("anna"), order().build(), "")
            .absences("a1", recipient("anna").absent("2024-11-04", "", AbsenceCause.HOSPITAL, ""), "", "North")
            .visit(visit("v1").at("anna"));

    @Test
    void each_feed_is_asked_once_and_told_again_as_it_was_heard() {
        List<String> asked = new ArrayList<>();
        Feeds once = asking(asked).heardOnce();

        List<Object> first = everything(once);
        told.recipient(recipient("bo"), "Bo Ek").visit(visit("v2").at("bo"));

        assertThat(first).hasSize(5);
        assertThat(everything(once)).isEqualTo(first);
        assertThat(asked).containsExactly("register", "orders", "absences", "visits");
    }

    @Test
    void nothing_is_asked_before_it_is_told() {
        List<String> asked = new ArrayList<>();
        asking(asked).heardOnce();

        assertThat(asked).isEmpty();
    }

    /** North hears that it is South's, and South would hear the next time that it is North's. */
    @Test
    void SYS_1_a_visit_that_changes_its_provider_meanwhile_is_counted_once() {
        Tellings then = new Tellings().recipient(recipient("anna"), "Anna Löf", "");
        Feeds once = new Feeds(
                        List.of(then.registers()),
                        List.of(),
                        List.of(),
                        List.of(new MovingVisit(
                                new Tellings().visit(visit("v1").at("anna"), "", "South"),
                                new Tellings().visit(visit("v1").at("anna"), "", "North"))))
                .heardOnce();

        assertThat(visitsOf(Tellings.NORTH, once)).isZero();
        assertThat(visitsOf("South", once)).isEqualTo(1);
    }

    @Test
    void of_a_feed_that_is_interrupted_nothing_is_told_or_kept() {
        List<ToldVisit> heard = new ArrayList<>();
        int[] asked = {0};
        VisitFeed once = new Feeds(List.of(), List.of(), List.of(), List.of(visits -> {
                    told.visitsFeed().tell(visits);
                    if (asked[0]++ == 0) {
                        throw new FeedInterrupted(
                                "/visits", new Answer.NotReady<>(Obstacle.of(Obstacle.Kind.BROKEN_OFF)));
                    }
                }))
                .heardOnce()
                .visits()
                .get(0);

        assertThatThrownBy(() -> once.tell(heard::add)).isInstanceOf(FeedInterrupted.class);
        assertThat(heard).isEmpty();
        once.tell(heard::add);
        assertThat(heard).hasSize(1);
    }

    /** Tells one thing the first time, and another from then on. */
    private static final class MovingVisit implements VisitFeed {

        private final Tellings then;
        private Tellings now;

        MovingVisit(Tellings now, Tellings then) {
            this.now = now;
            this.then = then;
        }

        @Override
        public void tell(Consumer<ToldVisit> visits) {
            now.visitsFeed().tell(visits);
            now = then;
        }
    }

    private static int visitsOf(String provider, Feeds feeds) {
        return new ImportedMonths(Town.north())
                .of(provider, "2024-11", feeds)
                .get()
                .month()
                .visits()
                .size();
    }

    private Feeds asking(List<String> asked) {
        return new Feeds(
                List.of((recipients, carers) -> {
                    asked.add("register");
                    told.registers().tell(recipients, carers);
                }),
                List.of(orders -> {
                    asked.add("orders");
                    told.ordersFeed().tell(orders);
                }),
                List.of(absences -> {
                    asked.add("absences");
                    told.absencesFeed().tell(absences);
                }),
                List.of(visits -> {
                    asked.add("visits");
                    told.visitsFeed().tell(visits);
                }));
    }

    private static List<Object> everything(Feeds feeds) {
        List<Object> all = new ArrayList<>();
        feeds.registers().forEach(feed -> feed.tell(all::add, all::add));
        feeds.orders().forEach(feed -> feed.tell(all::add));
        feeds.absences().forEach(feed -> feed.tell(all::add));
        feeds.visits().forEach(feed -> feed.tell(all::add));
        return all;
    }
}
