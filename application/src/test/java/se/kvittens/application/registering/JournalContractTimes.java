package se.kvittens.application.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvittens.application.registering.Happenings.C1;
import static se.kvittens.application.registering.Happenings.EIGHT;
import static se.kvittens.application.registering.Happenings.PROVIDER;
import static se.kvittens.application.registering.Happenings.receipt;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.registering.Happening.ApprovalUndone;
import se.kvittens.domain.registering.Recorded;
import se.kvittens.domain.registering.TimeToTake;
import se.kvittens.domain.time.TimeSpan;

/** What every {@link Journal} promises of the times at which it takes things down: a part of {@link JournalContract}. */
abstract class JournalContractTimes {

    static final TimeSpan ALL_DAY = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));

    final SettableClock clock = new SettableClock(EIGHT);

    /**
     * An empty journal.
     *
     * @param clock what time it is when something is taken down
     */
    protected abstract Journal journal(SettableClock clock);

    @Test
    void time_never_goes_back_in_the_record_though_the_clock_does() {
        Journal journal = journal(clock);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        clock.set(EIGHT.minusSeconds(3600));
        taken(journal.append(C1, version(journal), List.of(receipt("r2", EIGHT))));
        clock.set(EIGHT.plusSeconds(86_400));
        taken(journal.append(C1, version(journal), List.of(receipt("r3", EIGHT))));

        assertThat(read(journal, ALL_DAY))
                .extracting(Recorded::taken)
                .containsExactly(EIGHT, EIGHT, EIGHT.plusSeconds(86_400));
    }

    /** A clock that was ahead: the last of a record is a minute later than it is now, or a nanosecond more than that. */
    @ParameterizedTest
    @CsvSource({"PT1M, false", "PT1M0.000000001S, true"})
    void TIME_5_a_record_that_is_ahead_of_the_clock_is_told(Duration ahead, boolean isTold) {
        Journal journal = journal(clock);
        CarerOfProvider other = new CarerOfProvider(PROVIDER, new CarerId("c2"));
        CarerOfProvider elsewhere = new CarerOfProvider(new ProviderId("Exempelöns omsorg"), new CarerId("c1"));
        clock.set(EIGHT.minus(ahead));
        taken(journal.append(other, 0, List.of(receipt("r2", EIGHT))));
        clock.set(EIGHT);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        taken(journal.append(elsewhere, 0, List.of(receipt("r1", EIGHT))));
        assertThat(journal.ahead(PROVIDER).get()).isEmpty();

        clock.set(EIGHT.minus(ahead));

        assertThat(journal.ahead(PROVIDER).get()).isEqualTo(isTold ? Map.of(C1, EIGHT) : Map.of());
        taken(journal.append(C1, version(journal), List.of(receipt("r3", EIGHT))));
        assertThat(read(journal, ALL_DAY)).extracting(Recorded::taken).containsExactly(EIGHT, EIGHT);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, true", "PT0.000001S, false", "PT1S, false"})
    void TIME_5_what_must_be_taken_by_an_instant_is_taken_then_and_later_not(Duration after, boolean isInTime) {
        Journal journal = journal(clock);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        clock.set(EIGHT.plus(after));
        Entry free = receipt("r2", EIGHT);
        Entry bound =
                new Entry(new ApprovalUndone(new VisitId("r1")), Happenings.BY_PLANNER, EIGHT, TimeToTake.by(EIGHT));

        Either<JournalFault, List<Recorded>> answer = journal.append(C1, version(journal), List.of(free, bound));

        if (isInTime) {
            assertThat(taken(answer)).extracting(Recorded::taken).containsExactly(EIGHT, EIGHT);
        } else {
            assertThat(answer).isEqualTo(Either.left(JournalFault.TOO_LATE));
            assertThat(journal.timeOf(C1, new VisitId("r2")).get()).isEmpty();
        }
        assertThat(read(journal, ALL_DAY)).hasSize(isInTime ? 3 : 1);
        taken(journal.append(C1, version(journal), List.of(receipt("r3", EIGHT))));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, false", "PT0.000001S, true", "PT1S, true"})
    void REG_17_what_may_be_taken_after_an_instant_is_not_taken_then_and_is_later(Duration after, boolean isTaken) {
        Journal journal = journal(clock);
        clock.set(EIGHT.plus(after));
        Entry bound =
                new Entry(new ApprovalUndone(new VisitId("r1")), Happenings.BY_PLANNER, EIGHT, TimeToTake.after(EIGHT));

        Either<JournalFault, List<Recorded>> answer = journal.append(C1, version(journal), List.of(bound));

        assertThat(answer.isLeft() ? answer.getLeft() : answer.get().get(0).taken())
                .isEqualTo(isTaken ? EIGHT.plus(after) : JournalFault.TOO_EARLY);
        assertThat(read(journal, ALL_DAY)).hasSize(isTaken ? 1 : 0);
    }

    /** What was taken last says when the next is taken, where the clock has gone back. */
    @Test
    void TIME_5_what_is_in_time_by_a_clock_that_went_back_is_too_late_all_the_same() {
        Journal journal = journal(clock);
        taken(journal.append(C1, version(journal), List.of(receipt("r1", EIGHT))));
        clock.set(EIGHT.minusSeconds(3600));
        Entry bound = new Entry(
                new ApprovalUndone(new VisitId("r1")),
                Happenings.BY_PLANNER,
                EIGHT,
                TimeToTake.by(EIGHT.minusSeconds(1)));

        assertThat(journal.append(C1, version(journal), List.of(bound))).isEqualTo(Either.left(JournalFault.TOO_LATE));
    }

    static long version(Journal journal) {
        return journal.read(C1, ALL_DAY).get().version();
    }

    static List<Recorded> read(Journal journal, TimeSpan about) {
        return journal.read(C1, about).get().recorded();
    }

    static List<Recorded> taken(Either<JournalFault, List<Recorded>> answer) {
        assertThat(answer.isRight()).as("" + answer).isTrue();
        return answer.get();
    }
}
