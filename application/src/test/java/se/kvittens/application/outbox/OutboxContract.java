package se.kvittens.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.outbox.Content.Request;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.RefusalCode;

/** What every {@link Outbox} promises. A test class for one extends this one. */
public abstract class OutboxContract {

    /** When the first thing is done in these tests; each number is a minute later. */
    protected static final Instant EIGHT = OutboxContractContents.EIGHT;

    private static final Fate ACCEPTED = new Fate.Accepted(new VisitId("kiosk-1-1"), new Seen(EIGHT, null, 2));

    /** For test classes of outboxes. */
    protected OutboxContract() {}

    /** An empty outbox. */
    protected abstract Outbox outbox();

    /** Lets go of an outbox as a program that ends without a word, and opens what it left. */
    protected abstract Outbox reopened(Outbox before);

    @Test
    void numbers_rise_from_above_zero_and_name_what_is_put() {
        Outbox outbox = outbox();

        List<Kept> kept = IntStream.range(0, 5).mapToObj(each -> put(outbox)).toList();

        assertThat(kept.get(0).number()).isPositive();
        assertThat(kept).extracting(Kept::number).isSorted().doesNotHaveDuplicates();
        assertThat(kept).allSatisfy(each -> {
            assertThat(each.content()).isEqualTo(receipt(each.number()));
            assertThat(each.isWaiting()).isTrue();
        });
        assertThat(all(outbox)).isEqualTo(kept);
    }

    @Test
    void what_was_answered_is_there_when_it_is_opened_again() {
        Outbox outbox = outbox();
        Kept accepted = get(outbox.settle(put(outbox).number(), ACCEPTED));
        Kept refused = get(outbox.settle(put(outbox).number(), new Fate.Refused(RefusalCode.LOCKED)));
        Kept overtaken = get(outbox.settle(put(outbox).number(), new Fate.Overtaken()));
        Kept aside = get(outbox.settle(putTap(outbox).number(), new Fate.SetAside(OutboxContractContents.deed(9))));
        Kept waiting = put(outbox);
        Kept unplaced = putTap(outbox);
        long number = putTap(outbox).number();
        Kept placed = get(outbox.place(number, receipt(number)));
        Outbox.Counts counts = get(outbox.counts());

        Outbox again = reopened(outbox);

        assertThat(all(again)).containsExactly(accepted, refused, overtaken, aside, waiting, unplaced, placed);
        assertThat(get(again.counts())).isEqualTo(counts).isEqualTo(new Outbox.Counts(1, 2, 1, 2, 1));
        assertThat(get(again.oldestWaiting())).contains(waiting);
        assertThat(put(again).number()).isGreaterThan(placed.number());
    }

    @Test
    void everything_that_a_kiosk_says_is_kept_as_it_was() {
        Outbox outbox = outbox();
        List<Content> contents = OutboxContractContents.ofEachKind();

        contents.forEach(each -> get(outbox.put(number -> each)));

        assertThat(all(outbox)).extracting(Kept::content).containsExactlyElementsOf(contents);
        assertThat(all(reopened(outbox))).extracting(Kept::content).containsExactlyElementsOf(contents);
    }

    @Test
    void a_number_is_not_given_twice_though_it_is_opened_after_each() {
        Outbox outbox = outbox();
        long last = 0;
        for (int i = 0; i < 5; i++) {
            Kept kept = put(outbox);
            assertThat(kept.number()).isGreaterThan(last);
            last = kept.number();
            get(outbox.settle(last, ACCEPTED));
            outbox = reopened(outbox);
        }
    }

    @Test
    void the_oldest_that_can_be_given_is_next_and_a_tap_without_a_door_holds_nothing_up() {
        Outbox outbox = outbox();
        long tap = putTap(outbox).number();
        Kept second = put(outbox);
        Kept third = put(outbox);

        assertThat(get(outbox.oldestWaiting())).contains(second);
        get(outbox.settle(second.number(), ACCEPTED));
        assertThat(get(outbox.oldestWaiting())).contains(third);
        Kept placed = get(outbox.place(tap, receipt(tap)));
        assertThat(placed).isEqualTo(new Kept(tap, receipt(tap), new Fate.Received()));
        assertThat(get(outbox.oldestWaiting())).contains(placed);
        get(outbox.settle(tap, new Fate.Refused(RefusalCode.LOCKED)));
        get(outbox.settle(third.number(), new Fate.Overtaken()));
        assertThat(get(outbox.oldestWaiting())).isEmpty();
    }

    @Test
    void what_is_placed_or_settled_stays_so() {
        Outbox outbox = outbox();
        Kept accepted = get(outbox.settle(put(outbox).number(), ACCEPTED));
        long tap = putTap(outbox).number();
        Kept placed = get(outbox.place(tap, receipt(tap)));
        Kept aside = get(outbox.settle(putTap(outbox).number(), new Fate.SetAside(OutboxContractContents.deed(9))));

        assertThat(get(outbox.settle(accepted.number(), new Fate.Overtaken()))).isEqualTo(accepted);
        assertThat(get(outbox.place(accepted.number(), receipt(99)))).isEqualTo(accepted);
        assertThat(get(outbox.place(tap, receipt(99)))).isEqualTo(placed);
        assertThat(get(outbox.place(aside.number(), receipt(99)))).isEqualTo(aside);
        assertThat(all(outbox)).containsExactly(accepted, placed, aside);
    }

    @Test
    void what_was_never_put_can_be_neither_placed_nor_settled() {
        Outbox outbox = outbox();
        long beyond = put(outbox).number() + 1;

        assertThatThrownBy(() -> outbox.settle(beyond, ACCEPTED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outbox.place(beyond, receipt(beyond))).isInstanceOf(IllegalArgumentException.class);
        assertThat(get(outbox.counts()).all()).isEqualTo(1);
    }

    @Test
    void of_what_was_accepted_only_the_recent_is_told_and_of_all_else_everything() {
        Outbox outbox = outbox();
        Kept old = get(outbox.settle(put(outbox).number(), ACCEPTED));
        Kept refused = get(outbox.settle(put(outbox).number(), new Fate.Refused(RefusalCode.LOCKED)));
        Kept waiting = put(outbox);
        Kept unplaced = putTap(outbox);
        Kept recent = get(outbox.settle(put(outbox).number(), ACCEPTED));

        assertThat(get(outbox.kept(old.content().at()))).containsExactly(old, refused, waiting, unplaced, recent);
        assertThat(get(outbox.kept(recent.content().at()))).containsExactly(refused, waiting, unplaced, recent);
        assertThat(get(outbox.kept(recent.content().at().plusNanos(1)))).containsExactly(refused, waiting, unplaced);
    }

    @Test
    void what_is_forgotten_was_accepted_is_counted_still_and_is_gone_when_it_is_opened_again() {
        Outbox outbox = outbox();
        Kept old = get(outbox.settle(put(outbox).number(), ACCEPTED));
        Kept refused = get(outbox.settle(put(outbox).number(), new Fate.Refused(RefusalCode.LOCKED)));
        Kept aside = get(outbox.settle(putTap(outbox).number(), new Fate.SetAside(OutboxContractContents.deed(9))));
        Kept waiting = put(outbox);
        Kept unplaced = putTap(outbox);
        Outbox.Counts counts = get(outbox.counts());
        assertThat(get(outbox.forget())).isZero();
        assertThat(all(outbox)).containsExactly(old, refused, aside, waiting, unplaced);

        long later = Duration.ofDays(400).toMinutes();
        List<Kept> recent = IntStream.range(0, 20)
                .mapToObj(each -> get(outbox.put(number -> receipt(number + later))))
                .map(each -> get(outbox.settle(each.number(), ACCEPTED)))
                .toList();
        int forgotten = get(outbox.forget());
        assertThat(forgotten).isBetween(0, 1);
        assertThat(all(outbox))
                .filteredOn(kept -> !kept.equals(old))
                .startsWith(refused, aside, waiting, unplaced)
                .endsWith(recent.get(19))
                .hasSize(24);
        assertThat(get(outbox.counts()).accepted()).isEqualTo(counts.accepted() + 20);
        assertThat(get(outbox.forget())).isZero();
        List<Kept> left = all(outbox);
        assertThat(all(reopened(outbox))).isEqualTo(left);
    }

    @Test
    void an_empty_one_holds_nothing() {
        Outbox outbox = outbox();

        assertThat(all(outbox)).isEmpty();
        assertThat(get(outbox.counts())).isEqualTo(Outbox.Counts.NONE);
        assertThat(get(outbox.oldestWaiting())).isEmpty();
    }

    @Test
    void two_threads_put_and_settle_and_nothing_is_lost_or_doubled() throws Exception {
        Outbox outbox = outbox();
        Set<Long> numbers = ConcurrentHashMap.newKeySet();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<?> putting = both.submit(() -> IntStream.range(0, 100)
                    .forEach(each -> numbers.add(put(outbox).number())));
            Future<?> settling = both.submit(() -> {
                for (int settled = 0; settled < 50; ) {
                    Optional<Kept> next = get(outbox.oldestWaiting());
                    next.ifPresent(each -> get(outbox.settle(each.number(), ACCEPTED)));
                    settled += next.isPresent() ? 1 : 0;
                }
            });
            putting.get();
            settling.get();
        } finally {
            both.shutdownNow();
        }

        assertThat(numbers).hasSize(100);
        assertThat(get(outbox.counts())).isEqualTo(new Outbox.Counts(0, 50, 50, 0, 0));
        assertThat(all(reopened(outbox))).extracting(Kept::number).containsExactlyElementsOf(sorted(numbers));
    }

    private static List<Long> sorted(Set<Long> numbers) {
        return numbers.stream().sorted().toList();
    }

    /** Puts a receipt into it. */
    protected static Kept put(Outbox outbox) {
        return get(outbox.put(OutboxContract::receipt));
    }

    /** Puts a tap into it for which somebody must say whose door it was. */
    protected static Kept putTap(Outbox outbox) {
        return get(outbox.put(OutboxContractContents::tap));
    }

    /** All that it still holds. */
    protected static List<Kept> all(Outbox outbox) {
        return get(outbox.kept(EIGHT.minus(Duration.ofDays(1))));
    }

    /** What it answers where nothing fails. */
    protected static <T> T get(Either<JournalFault, T> answer) {
        assertThat(answer.isRight()).as("" + answer).isTrue();
        return answer.get();
    }

    /** The receipt that is put under a number. */
    protected static Request receipt(long number) {
        return OutboxContractContents.receipt(number);
    }
}
