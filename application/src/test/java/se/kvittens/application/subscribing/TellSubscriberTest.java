package se.kvittens.application.subscribing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.closing.Account;
import se.kvittens.application.closing.MonthLedger;
import se.kvittens.application.closing.Posting;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.MemoryJournal;
import se.kvittens.application.subscribing.Progress.Patience;
import se.kvittens.application.subscribing.Progress.Rest;
import se.kvittens.application.subscribing.TellSubscriber.Step;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.VisitDeclined;

class TellSubscriberTest {

    private static final Instant NOON = Instant.parse("2024-11-06T11:00:00Z");
    private static final ProviderId PROVIDER = new ProviderId("Exempelvikens hemtjänst");
    private static final Account ACCOUNT = new Account(new MunicipalityId("exempelviken"), PROVIDER);
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final Failure DOWN = Failure.of(Failure.Kind.UNREACHABLE);

    private final SettableClock clock = new SettableClock(NOON);
    private final MemoryJournal journal = new MemoryJournal(clock);
    private final Set<YearMonth> closed = new TreeSet<>();
    private final WhatIsNew news = new WhatIsNew(journal, new Closed(), ToldTest.marks(1));
    private final MemorySubscriptions subscriptions = new MemorySubscriptions();
    private final List<Event> sent = new ArrayList<>();
    private final Deque<Failure> failures = new ArrayDeque<>();
    private final TellSubscriber tell = new TellSubscriber(
            new TellSubscriber.Records(subscriptions, news),
            (to, event) -> {
                sent.add(event);
                return Optional.ofNullable(failures.poll());
            },
            Patience.USUAL,
            clock);

    TellSubscriberTest() {
        subscribe("s1", EventType.VISITS_CHANGED, EventType.MONTH_CLOSED);
    }

    private void subscribe(String id, EventType... events) {
        Deed deed = new Deed("åsa", Role.ADMINISTRATOR, NOON, "");
        Subscription made =
                new Subscription(id, PROVIDER, "https://mottagare.example", Set.of(events), deed, 1, Optional.empty());
        subscriptions.add(ACCOUNT.municipality(), made, news.there(ACCOUNT).get(), 20);
    }

    /** The months that were closed, and nothing else of a ledger. */
    private final class Closed implements MonthLedger {

        @Override
        public Either<JournalFault, Page> read(Account account, YearMonth month) {
            return Either.right(new Page(0, List.of(), clock.instant()));
        }

        @Override
        public Either<JournalFault, Set<YearMonth>> closed(Account account) {
            return Either.right(closed);
        }

        @Override
        public Either<JournalFault, Instant> append(Account account, long version, List<Posting> postings) {
            return Either.left(JournalFault.READ_ONLY);
        }
    }

    private void happens(String carer, String... visits) {
        CarerOfProvider of = new CarerOfProvider(PROVIDER, new CarerId(carer));
        long version = journal.versions(PROVIDER).get().getOrDefault(of, 0L);
        Deed deed = new Deed(carer, Role.CARER, NOON, "");
        journal.append(
                        of,
                        version,
                        List.of(visits).stream()
                                .map(each -> new Entry(new VisitDeclined(new VisitId(each), true), deed, NOON))
                                .toList())
                .get();
    }

    private Progress progress() {
        return subscriptions.all(ACCOUNT.municipality()).get().standing().get(0).progress();
    }

    private Step step() {
        return step(0);
    }

    private Step step(int which) {
        Standing standing =
                subscriptions.all(ACCOUNT.municipality()).get().standing().get(which);
        return tell.step(
                        ACCOUNT,
                        standing.subscription().id(),
                        news.there(ACCOUNT).get())
                .get();
    }

    /** When it may be tried again. */
    private Step stepWhenOpen() {
        progress().failing().ifPresent(failing -> clock.set(failing.next()));
        return step();
    }

    private static List<String> visits(Event event) {
        return event.visits().stream().map(VisitId::value).toList();
    }

    @Test
    void what_happened_is_told_once_and_in_order_visits_before_the_month_that_was_closed_after_them() {
        happens("c2", "v3");
        happens("c1", "v1", "v2", "v1");
        closed.add(OCTOBER.plusMonths(1));
        closed.add(OCTOBER);

        assertThat(List.of(step(), step(), step(), step()))
                .containsExactly(Step.TAKEN, Step.TAKEN, Step.TAKEN, Step.NOTHING);
        assertThat(visits(sent.get(0))).containsExactly("v1", "v2", "v3");
        assertThat(sent.subList(1, 3))
                .extracting(each -> each.month().get())
                .containsExactly(OCTOBER, OCTOBER.plusMonths(1));
        assertThat(sent).extracting(Event::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z0-9_-]+"));
        assertThat(progress().success()).contains(NOON);
    }

    @Test
    void what_happened_before_is_not_told_and_nobody_is_told_what_it_did_not_subscribe_to() {
        happens("c1", "v1");
        closed.add(OCTOBER);
        subscribe("s2", EventType.VISITS_CHANGED);
        subscribe("s3", EventType.MONTH_CLOSED);
        assertThat(List.of(step(1), step(2))).containsOnly(Step.NOTHING);

        happens("c1", "v2");
        closed.add(OCTOBER.plusMonths(1));

        assertThat(List.of(step(1), step(1), step(2), step(2)))
                .containsExactly(Step.TAKEN, Step.NOTHING, Step.TAKEN, Step.NOTHING);
        assertThat(visits(sent.get(0))).containsExactly("v2");
        assertThat(sent.get(1).month()).contains(OCTOBER.plusMonths(1));
    }

    @Test
    void what_was_not_taken_is_told_again_under_the_same_id_with_what_came_meanwhile_under_another() {
        happens("c1", "v1");
        failures.add(DOWN);
        failures.add(DOWN);

        assertThat(List.of(step(), stepWhenOpen())).containsOnly(Step.FAILED);
        happens("c1", "v2");
        assertThat(List.of(stepWhenOpen(), step())).containsExactly(Step.TAKEN, Step.NOTHING);

        assertThat(sent.get(0)).isEqualTo(sent.get(1));
        assertThat(visits(sent.get(2))).containsExactly("v1", "v2");
        assertThat(sent.get(2).id()).isNotEqualTo(sent.get(0).id());
    }

    @Test
    void many_visits_are_told_in_several_events_and_none_is_left_out() {
        String[] many = IntStream.range(0, WhatIsNew.MOST_VISITS + 1)
                .mapToObj(each -> "v" + each)
                .toArray(String[]::new);
        happens("c1", many);
        happens("c2", "w1");

        assertThat(List.of(step(), step(), step())).containsExactly(Step.TAKEN, Step.TAKEN, Step.NOTHING);
        assertThat(visits(sent.get(0))).hasSize(WhatIsNew.MOST_VISITS);
        assertThat(visits(sent.get(1))).containsExactly(many[WhatIsNew.MOST_VISITS], "w1");
    }

    /** As many versions are told by both events, of other records. */
    @Test
    void another_event_has_another_id_though_as_much_is_told_by_it() {
        String[] many = IntStream.range(0, WhatIsNew.MOST_VISITS)
                .mapToObj(each -> "b" + each)
                .toArray(String[]::new);
        happens("c2", many);
        failures.add(DOWN);
        step();
        happens("c1", "a1");

        assertThat(List.of(stepWhenOpen(), step(), step())).containsExactly(Step.TAKEN, Step.TAKEN, Step.NOTHING);

        assertThat(visits(sent.get(1))).hasSize(WhatIsNew.MOST_VISITS).startsWith("a1");
        assertThat(visits(sent.get(2))).containsExactly(many[WhatIsNew.MOST_VISITS - 1]);
        assertThat(sent).extracting(Event::id).doesNotHaveDuplicates();
    }

    @Test
    void who_was_taken_away_just_now_is_told_nothing_of_what_was_before() {
        happens("c1", "v1");
        subscribe("s2", EventType.VISITS_CHANGED);
        Told there = news.there(ACCOUNT).get();
        subscriptions
                .end(ACCOUNT, "s2", new Deed("åsa", Role.ADMINISTRATOR, NOON, ""))
                .get();

        assertThat(tell.step(ACCOUNT, "s2", there).get()).isEqualTo(Step.OVER);

        assertThat(sent).isEmpty();
    }

    @Test
    void who_is_to_be_left_alone_is_told_nothing_whoever_looked_before() {
        happens("c1", "v1");
        failures.add(DOWN);
        step();
        Progress failing = progress();

        assertThat(step()).isEqualTo(Step.CLOSED);

        assertThat(sent).hasSize(1);
        assertThat(progress()).isEqualTo(failing);
    }

    @Test
    void who_says_that_it_is_gone_is_put_to_rest_at_once() {
        happens("c1", "v1");
        failures.add(Failure.answered(410, Optional.empty()));

        assertThat(step()).isEqualTo(Step.FAILED);

        assertThat(progress().rested()).contains(new Rest(NOON, Rest.Why.GONE));
    }

    @Test
    void what_is_taken_ends_what_failed_before() {
        happens("c1", "v1");
        failures.add(DOWN);
        step();
        assertThat(progress().failing()).isPresent();

        stepWhenOpen();

        assertThat(progress().failing()).isEmpty();
    }
}
