package se.kvittens.application.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.kvittens.application.closing.Account;
import se.kvittens.application.subscribing.Progress.Failing;
import se.kvittens.application.subscribing.Progress.Rest;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;

/** What every keeper of {@link Subscriptions} promises. A test class for one extends this one. */
public abstract class SubscriptionsContract {

    private static final Instant NOON = Instant.parse("2024-11-06T11:00:00Z");

    /** Whose they are. */
    protected static final MunicipalityId TOWN = new MunicipalityId("exempelviken");

    private static final Account NORTH = new Account(TOWN, new ProviderId("Exempelvikens hemtjänst"));
    private static final Account SOUTH = new Account(TOWN, new ProviderId("Exempelöns omsorg"));
    private static final Deed DEED = new Deed("åsa", Role.ADMINISTRATOR, NOON.minusSeconds(5), "");
    private static final CarerId C1 = new CarerId("c1");
    private static final CarerId C2 = new CarerId("c 2");
    private static final int MOST = 2;

    /** For test classes of keepers. */
    protected SubscriptionsContract() {}

    /** An empty keeper; each time it is asked of one test, of the same place. */
    protected abstract Subscriptions subscriptions();

    private static Subscription of(Account account, String id, EventType... events) {
        return new Subscription(
                id,
                account.provider(),
                "https://mottagare.example/hook?a=\"b\"",
                Set.of(events),
                DEED,
                1,
                Optional.empty());
    }

    private static Subscription ofVisits(Account account, String id) {
        return of(account, id, EventType.VISITS_CHANGED);
    }

    @Test
    void what_was_kept_is_read_as_it_was_in_its_order() {
        Subscriptions kept = subscriptions();
        Subscription first = ofVisits(NORTH, "b");
        Subscription second = of(SOUTH, "a", EventType.VISITS_CHANGED, EventType.MONTH_CLOSED);
        assertThat(kept.all(TOWN).get().standing()).isEmpty();

        assertThat(kept.add(TOWN, first, Told.NOTHING, MOST).get()).isTrue();
        assertThat(kept.add(TOWN, second, Told.NOTHING, MOST).get()).isTrue();

        assertThat(kept.all(TOWN).get())
                .isEqualTo(
                        new Roll(List.of(new Standing(first, Progress.NONE), new Standing(second, Progress.NONE)), 0));
    }

    @Test
    void a_provider_has_as_many_as_it_may_and_one_that_is_gone_makes_room() {
        Subscriptions kept = subscriptions();
        kept.add(TOWN, ofVisits(NORTH, "a"), Told.NOTHING, MOST).get();
        kept.add(TOWN, ofVisits(NORTH, "b"), Told.NOTHING, MOST).get();

        assertThat(kept.add(TOWN, ofVisits(NORTH, "c"), Told.NOTHING, MOST).get())
                .isFalse();
        assertThat(kept.add(TOWN, ofVisits(SOUTH, "d"), Told.NOTHING, MOST).get())
                .isTrue();
        assertThat(kept.end(NORTH, "a", DEED).get()).isTrue();
        assertThat(kept.add(TOWN, ofVisits(NORTH, "c"), Told.NOTHING, MOST).get())
                .isTrue();

        assertThat(kept.all(TOWN).get().standing())
                .extracting(each -> each.subscription().id())
                .containsExactly("b", "d", "c");
    }

    @Test
    void what_is_told_adds_up_and_nothing_of_it_goes_back() {
        Subscriptions kept = subscriptions();
        YearMonth october = YearMonth.of(2024, 10);
        Told begin = new Told(Map.of(C1, 3L), Set.of(october));
        kept.add(TOWN, ofVisits(NORTH, "a"), begin, MOST).get();
        assertThat(kept.find(NORTH, "a").get())
                .contains(new Followed(kept.all(TOWN).get().standing().get(0), begin));

        Told more = new Told(Map.of(C1, 2L, C2, 9L), Set.of(october, october.plusMonths(1)));
        assertThat(kept.record(NORTH, "a", Progress.NONE, more).get()).isTrue();

        assertThat(kept.find(NORTH, "a").get().orElseThrow().told())
                .isEqualTo(new Told(Map.of(C1, 3L, C2, 9L), Set.of(october, october.plusMonths(1))));
    }

    @Test
    void how_it_goes_is_kept_as_it_was_last() {
        Subscriptions kept = subscriptions();
        kept.add(TOWN, ofVisits(NORTH, "a"), Told.NOTHING, MOST).get();
        Failure answered = Failure.answered(503, Optional.of(Duration.ofSeconds(7)));
        Progress failing = new Progress(
                Optional.of(NOON),
                Optional.of(new Failing(NOON, 3, NOON.plusSeconds(20), answered, NOON.plusSeconds(60))),
                Optional.empty());
        Progress resting = new Progress(
                Optional.empty(),
                Optional.of(new Failing(NOON, 9, NOON, Failure.of(Failure.Kind.TIMED_OUT), NOON)),
                Optional.of(new Rest(NOON.plusSeconds(1), Rest.Why.FAILING)));

        for (Progress each : List.of(failing, resting, Progress.NONE)) {
            kept.record(NORTH, "a", each, Told.NOTHING).get();
            assertThat(kept.all(TOWN).get().standing().get(0).progress()).isEqualTo(each);
        }
    }

    @Test
    void a_secret_is_changed_once_by_whoever_knows_which_it_is() {
        Subscriptions kept = subscriptions();
        kept.add(TOWN, ofVisits(NORTH, "a"), Told.NOTHING, MOST).get();

        assertThat(kept.rotate(NORTH, "a", 1, NOON).get()).isTrue();
        assertThat(kept.rotate(NORTH, "a", 1, NOON).get()).isFalse();
        Subscription changed = kept.all(TOWN).get().standing().get(0).subscription();

        assertThat(changed.generation()).isEqualTo(2);
        assertThat(changed.rotated()).contains(NOON);
        assertThat(changed.made()).isEqualTo(DEED);
    }

    @Test
    void what_is_gone_or_another_providers_is_not_there() {
        Subscriptions kept = subscriptions();
        kept.add(TOWN, ofVisits(NORTH, "a"), new Told(Map.of(C1, 3L), Set.of()), MOST)
                .get();
        assertThat(kept.end(SOUTH, "a", DEED).get()).isFalse();
        assertThat(kept.rotate(SOUTH, "a", 1, NOON).get()).isFalse();
        assertThat(kept.record(SOUTH, "a", Progress.NONE, Told.NOTHING).get()).isFalse();
        assertThat(kept.find(SOUTH, "a").get()).isEmpty();

        assertThat(kept.end(NORTH, "a", DEED).get()).isTrue();

        assertThat(kept.all(TOWN).get().standing()).isEmpty();
        assertThat(kept.end(NORTH, "a", DEED).get()).isFalse();
        assertThat(kept.rotate(NORTH, "a", 1, NOON).get()).isFalse();
        assertThat(kept.record(NORTH, "a", Progress.NONE, Told.NOTHING).get()).isFalse();
        assertThat(kept.find(NORTH, "a").get()).isEmpty();
    }
}
