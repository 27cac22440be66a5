package se.kvittens.application.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.kvittens.application.outbox.OutboxContract.EIGHT;
import static se.kvittens.application.outbox.OutboxContract.put;
import static se.kvittens.application.outbox.OutboxContract.putTap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.application.registering.Outcome;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.RefusalCode;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;

/** What waits is given in order, whatever the office answers. */
class DrainTest {

    private static final Outcome DONE = new Outcome.Done(visit());
    private static final Outcome AWAY = new Outcome.NotRecorded(JournalFault.UNREACHABLE);
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(4));
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MemoryOutbox outbox = new MemoryOutbox();
    private final SettableDeviceClock clock = new SettableDeviceClock(EIGHT);
    private final Deque<Outcome> answers = new ArrayDeque<>();
    private final List<String> given = new ArrayList<>();
    private final Told told = new Told();
    private final Drain drain = new Drain(outbox, (carer, happening, deed) -> answer(happening), BACK_OFF, clock, told);

    @Test
    void what_waits_is_given_in_order_and_then_there_is_nothing_to_do() {
        put(outbox);
        put(outbox);
        answers.addAll(List.of(DONE, DONE));

        assertThat(drain.step()).contains(Duration.ZERO);
        assertThat(drain.step()).contains(Duration.ZERO);
        assertThat(drain.step()).isEmpty();

        assertThat(given).containsExactly("kiosk-1-1", "kiosk-1-2");
        assertThat(told.settled)
                .extracting(Kept::fate)
                .containsOnly(new Fate.Accepted(new VisitId("v"), new Seen(EIGHT, null)));
        assertThat(told.links).extracting(Link::state).containsExactly(Link.State.UP);
    }

    @Test
    void an_office_that_is_away_is_left_alone_for_longer_and_longer_and_nothing_is_lost() {
        put(outbox);
        put(outbox);
        answers.addAll(List.of(AWAY, AWAY, AWAY, AWAY, DONE, AWAY, DONE));

        List<Long> pauses = new ArrayList<>();
        for (int step = 0; step < 7; step++) {
            clock.pass(Duration.ofMinutes(1));
            pauses.add(drain.step().orElseThrow().toSeconds());
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 4L, 0L, 1L, 0L);
        assertThat(given)
                .containsExactly(
                        "kiosk-1-1", "kiosk-1-1", "kiosk-1-1", "kiosk-1-1", "kiosk-1-1", "kiosk-1-2", "kiosk-1-2");
        assertThat(told.links)
                .containsExactly(
                        new Link(Link.State.DOWN, minute(1), Optional.of(JournalFault.UNREACHABLE)),
                        new Link(Link.State.UP, minute(5), Optional.empty()),
                        new Link(Link.State.DOWN, minute(6), Optional.of(JournalFault.UNREACHABLE)),
                        new Link(Link.State.UP, minute(7), Optional.empty()));
    }

    @Test
    void another_reason_is_told_and_it_is_away_since_the_first() {
        put(outbox);
        answers.addAll(List.of(AWAY, new Outcome.NotRecorded(JournalFault.FULL)));

        drain.step();
        clock.pass(Duration.ofMinutes(1));
        drain.step();

        assertThat(told.links.get(1)).isEqualTo(new Link(Link.State.DOWN, EIGHT, Optional.of(JournalFault.FULL)));
        assertThat(outbox.all()).allMatch(Kept::isWaiting);
    }

    @Test
    void what_is_refused_or_overtaken_is_kept_and_holds_nothing_up() {
        put(outbox);
        put(outbox);
        put(outbox);
        answers.addAll(List.of(new Outcome.Refused(RefusalCode.LOCKED), new Outcome.Overtaken(Optional.empty()), DONE));

        for (int step = 0; step < 3; step++) {
            assertThat(drain.step()).contains(Duration.ZERO);
        }

        assertThat(outbox.all())
                .extracting(Kept::fate)
                .containsExactly(
                        new Fate.Refused(RefusalCode.LOCKED),
                        new Fate.Overtaken(),
                        new Fate.Accepted(new VisitId("v"), new Seen(EIGHT, null)));
    }

    @Test
    void an_office_that_refuses_for_ever_loses_nothing() {
        for (int i = 0; i < 100; i++) {
            put(outbox);
            answers.add(new Outcome.Refused(RefusalCode.NOT_IN_THIS_ROLE));
        }

        while (drain.step().isPresent()) {
            assertThat(told.links).hasSize(1);
        }

        assertThat(outbox.all()).hasSize(100).allMatch(Kept::isRefused);
    }

    @Test
    void a_tap_without_a_door_is_not_given() {
        putTap(outbox);
        put(outbox);
        answers.add(DONE);

        drain.step();

        assertThat(drain.step()).isEmpty();
        assertThat(given).containsExactly("kiosk-1-2");
    }

    @Test
    void an_answer_that_cannot_be_kept_is_asked_for_again() {
        put(outbox);
        answers.addAll(List.of(DONE, DONE));
        outbox.failWith(Optional.of(JournalFault.FULL));

        assertThat(drain.step()).contains(Duration.ofSeconds(1));
        assertThat(told.faults).containsExactly(JournalFault.FULL);
        outbox.failWith(Optional.empty());
        assertThat(drain.step()).contains(Duration.ZERO);

        assertThat(given).containsExactly("kiosk-1-1", "kiosk-1-1");
        assertThat(told.settled).hasSize(1);
    }

    @Test
    void a_thread_gives_what_is_put_while_it_rests_and_what_is_thrown_ends_nothing() throws Exception {
        BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> thrown.add(fault));
        BackOff quick = new BackOff(Duration.ofMillis(1), Duration.ofMillis(1));
        DeviceClock real = () -> new DeviceClock.Moment(EIGHT, System.nanoTime());
        DrainThread thread = new DrainThread(new Drain(outbox, this::answerLate, quick, real, told), quick, real);
        try {
            answers.addAll(List.of(DONE, AWAY, DONE));
            thread.start();
            put(outbox);
            thread.wake();
            assertThat(next(told.queue).number()).isEqualTo(1);
            put(outbox);
            thread.wake();
            assertThat(next(told.queue).number()).isEqualTo(2);
            put(outbox);
            thread.wake();
            assertThat(next(thrown)).hasMessage("no answer was foreseen");
            synchronized (answers) {
                answers.add(DONE);
            }
            assertThat(next(told.queue).number()).isEqualTo(3);
            assertThatThrownBy(thread::start).isInstanceOf(IllegalStateException.class);
        } finally {
            thread.stop();
            thread.stop();
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        put(outbox);
        thread.wake();
        assertThat(outbox.all().get(3).isWaiting()).isTrue();
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        return Optional.ofNullable(queue.poll(PATIENCE.toNanos(), TimeUnit.NANOSECONDS))
                .orElseThrow();
    }

    private Outcome answerLate(CarerId carer, Happening happening, Deed deed) {
        synchronized (answers) {
            if (answers.isEmpty()) {
                throw new IllegalStateException("no answer was foreseen");
            }
            return answer(happening);
        }
    }

    private Outcome answer(Happening happening) {
        given.add(((ReceiptMade) happening).receipt().id().value());
        return answers.remove();
    }

    private static Instant minute(int number) {
        return EIGHT.plusSeconds(60L * number);
    }

    private static RegisteredVisit visit() {
        return new RegisteredVisit(
                new VisitId("v"),
                new RecipientId("anna"),
                new CarerId("c1"),
                SystemOfRecord.LIFECARE,
                new Receipt(EIGHT, ReceiptMethod.NFC),
                null,
                new Registration(EIGHT, Optional.empty(), List.of()),
                Remarks.NONE,
                Set.of(),
                Optional.empty());
    }

    /** What the drain tells. */
    private static final class Told implements DrainListener {

        private final List<Kept> settled = new ArrayList<>();
        private final BlockingQueue<Kept> queue = new LinkedBlockingQueue<>();
        private final List<Link> links = new ArrayList<>();
        private final List<JournalFault> faults = new ArrayList<>();

        @Override
        public void settled(Kept kept) {
            settled.add(kept);
            queue.add(kept);
        }

        @Override
        public void link(Link now) {
            links.add(now);
        }

        @Override
        public void outboxFailed(JournalFault fault) {
            faults.add(fault);
        }
    }
}
