package se.kvittens.application.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.subscribing.ConnectSystems.NotDone;
import se.kvittens.application.subscribing.ConnectSystems.NotDone.Refused;
import se.kvittens.application.subscribing.ConnectSystems.NotDone.TooMany;
import se.kvittens.application.subscribing.ConnectSystems.NotDone.Unknown;
import se.kvittens.application.subscribing.ConnectSystems.Wish;
import se.kvittens.application.subscribing.Progress.Rest;
import se.kvittens.domain.access.Act;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.rulebook.RuleBooks;

class ConnectSystemsTest {

    private static final Instant NOON = At.at("2025-03-14T12:00");
    private static final RuleBook BOOK = Town.north().book();
    private static final Account NORTH = new Account(Town.NORTH, new ProviderId("Norra"));
    private static final Deed DEED = new Deed("åsa", Role.ADMINISTRATOR, NOON, "");

    private final List<Failure> failures = new ArrayList<>();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions();
    private final ConnectSystems connect = new ConnectSystems(
            subscriptions,
            new WhatIsNew(new MemoryJournal(() -> NOON), new NothingClosed(), told -> told),
            () -> new RuleBooks(List.of(BOOK)),
            (to, event) -> failures.stream().findFirst());

    private record NothingClosed() implements MonthLedger {

        @Override
        public Either<JournalFault, Page> read(Account account, YearMonth month) {
            return Either.right(new Page(0, List.of(), NOON));
        }

        @Override
        public Either<JournalFault, Set<YearMonth>> closed(Account account) {
            return Either.right(Set.of());
        }

        @Override
        public Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
            return Either.left(JournalFault.READ_ONLY);
        }
    }

    private Either<NotDone, Standing> made(String id) {
        return connect.connect(
                NORTH, new Wish(id, "https://mottagare.example", Set.of(EventType.VISITS_CHANGED)), DEED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void SYS_2_who_may_connect_systems_sees_and_changes_them_and_nobody_else(Role role) {
        made("a").get();
        Deed deed = new Deed("åsa", role, NOON, "");
        List<Either<NotDone, ?>> asked = List.of(
                connect.list(NORTH, deed),
                connect.find(NORTH, "a", deed),
                connect.connect(NORTH, new Wish("b", "https://b.example", Set.of(EventType.MONTH_CLOSED)), deed),
                connect.rotate(NORTH, "a", deed),
                connect.ping(NORTH, "a", deed),
                connect.end(NORTH, "a", deed));

        boolean may = BOOK.access().may(role, Act.CONNECT_SYSTEM);
        assertThat(asked).allSatisfy(each -> {
            assertThat(each.isRight()).isEqualTo(may);
            assertThat(may || each.getLeft().equals(new Refused(RefusalCode.NOT_IN_THIS_ROLE)))
                    .isTrue();
        });
    }

    @Test
    void SYS_2_a_provider_sees_and_changes_its_own_alone() {
        Account south = new Account(Town.NORTH, new ProviderId("Södra"));
        Standing first = made("a").get();
        Standing second = made("b").get();
        Standing other = connect.connect(
                        south, new Wish("c", "https://c.example", Set.of(EventType.MONTH_CLOSED)), DEED)
                .get();

        assertThat(connect.list(NORTH, DEED).get()).containsExactly(first, second);
        assertThat(connect.list(south, DEED).get()).containsExactly(other);
        assertThat(connect.find(NORTH, "b", DEED)).isEqualTo(Either.right(second));
        for (Either<NotDone, ?> each : List.of(
                connect.find(NORTH, "c", DEED),
                connect.rotate(NORTH, "c", DEED),
                connect.ping(NORTH, "c", DEED),
                connect.end(NORTH, "c", DEED))) {
            assertThat(each.getLeft()).isEqualTo(new Unknown());
        }
    }

    @Test
    void a_trial_says_nothing_but_whose_it_is_and_is_subscribed_to_by_nobody() {
        made("a").get();
        Event event = connect.ping(NORTH, "a", DEED).get().event();

        assertThat(event.type()).isEqualTo(EventType.PING);
        assertThat(event.provider()).isEqualTo(NORTH.provider());
        assertThat(event.visits()).isEmpty();
        assertThat(event.month()).isEmpty();
        for (EventType type : EventType.values()) {
            assertThat(EventType.subscribable(type.word()).isPresent()).isEqualTo(type != EventType.PING);
        }
    }

    @Test
    void BOOK_1_without_a_rule_book_nobody_may() {
        Account other = new Account(new MunicipalityId("other"), NORTH.provider());

        assertThat(connect.list(other, DEED)).isEqualTo(Either.left(new Refused(RefusalCode.NO_RULE_BOOK)));
    }

    @Test
    void a_provider_has_twenty_and_no_more() {
        for (int each = 0; each < ConnectSystems.MOST; each++) {
            assertThat(made("s" + each).isRight()).isTrue();
        }

        assertThat(made("more")).isEqualTo(Either.left(new TooMany()));
    }

    @Test
    void the_secret_before_signs_for_a_day_and_not_longer() {
        made("a").get();
        assertThat(connect.find(NORTH, "a", DEED).get().subscription().signing(NOON))
                .containsExactly(1);

        Subscription rotated = connect.rotate(NORTH, "a", DEED).get().subscription();

        Instant over = NOON.plus(Subscription.BOTH_SIGN);
        assertThat(rotated.signing(over.minusNanos(1))).containsExactly(2, 1);
        assertThat(rotated.signing(over)).containsExactly(2);
    }

    @Test
    void a_trial_that_arrives_wakes_what_rests_and_one_that_does_not_changes_nothing() {
        made("a").get();
        Progress resting = new Progress(Optional.empty(), Optional.empty(), Optional.of(new Rest(NOON, Rest.Why.GONE)));
        subscriptions.record(NORTH, "a", resting, Told.NOTHING).get();

        failures.add(Failure.of(Failure.Kind.TIMED_OUT));
        assertThat(connect.ping(NORTH, "a", DEED).get().failure()).isPresent();
        assertThat(connect.find(NORTH, "a", DEED).get().progress()).isEqualTo(resting);

        failures.clear();
        assertThat(connect.ping(NORTH, "a", DEED).get().failure()).isEmpty();
        assertThat(connect.find(NORTH, "a", DEED).get().progress())
                .isEqualTo(new Progress(Optional.of(NOON), Optional.empty(), Optional.empty()));
    }

    @Test
    void what_is_gone_is_not_there() {
        made("a").get();
        connect.end(NORTH, "a", DEED).get();

        assertThat(connect.find(NORTH, "a", DEED)).isEqualTo(Either.left(new Unknown()));
        assertThat(connect.end(NORTH, "a", DEED)).isEqualTo(Either.left(new Unknown()));
        assertThat(connect.ping(NORTH, "a", DEED)).isEqualTo(Either.left(new Unknown()));
    }
}
