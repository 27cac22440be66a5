package se.kvittens.application.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kvittens.application.closing.MonthLedger.Posted;
import se.kvittens.application.closing.Posting.CorrectionSettled;
import se.kvittens.application.closing.Posting.Kind;
import se.kvittens.application.closing.Posting.LineStated;
import se.kvittens.application.closing.Posting.MonthClosed;
import se.kvittens.application.registering.JournalContract.SettableClock;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.invoicing.ReferenceCode;
import se.kvittens.domain.invoicing.StatedLine;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.task.Category;

/** What every {@link MonthLedger} promises. A test class for one extends this one. */
public abstract class MonthLedgerContract {

    private static final Instant NOON = Instant.parse("2024-11-06T11:00:00Z");
    /** Whose ledger each is. */
    protected static final MunicipalityId TOWN = new MunicipalityId("exempelviken");

    private static final Account NORTH = new Account(TOWN, new ProviderId("Exempelvikens hemtjänst"));
    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final Deed BY_MANAGER = new Deed("åsa", Role.MANAGER, NOON, "\"allt\" klart");

    private final SettableClock clock = new SettableClock(NOON);

    /** For test classes of ledgers. */
    protected MonthLedgerContract() {}

    /**
     * An empty ledger.
     *
     * @param clock what time it is when something is taken down
     */
    protected abstract MonthLedger ledger(SettableClock clock);

    @Test
    void what_is_stated_is_read_as_it_was_in_its_order() {
        MonthLedger ledger = ledger(clock);

        assertThat(ledger.append(NORTH, 0, ofEachKind())).isEqualTo(Either.right(NOON));

        assertThat(stated(ledger, OCTOBER)).containsExactlyElementsOf(ofEachKind());
        assertThat(ledger.read(NORTH, OCTOBER).get().posted())
                .extracting(Posted::taken)
                .containsOnly(NOON);
    }

    @Test
    void each_month_is_read_by_itself_at_the_version_of_the_whole() {
        MonthLedger ledger = ledger(clock);
        ledger.append(NORTH, 0, List.of(closed(OCTOBER)));
        ledger.append(NORTH, version(ledger), List.of(closed(NOVEMBER), line(OCTOBER, NOVEMBER, Kind.DEBIT)));

        assertThat(stated(ledger, OCTOBER)).containsExactly(closed(OCTOBER), line(OCTOBER, NOVEMBER, Kind.DEBIT));
        assertThat(stated(ledger, NOVEMBER)).containsExactly(closed(NOVEMBER));
        assertThat(ledger.read(NORTH, NOVEMBER).get().version()).isEqualTo(version(ledger));
        assertThat(stated(ledger, YearMonth.of(2024, 12))).isEmpty();
    }

    @Test
    void a_month_is_closed_when_that_is_stated_and_not_when_it_is_only_corrected() {
        MonthLedger ledger = ledger(clock);
        ledger.append(NORTH, 0, List.of(closed(NOVEMBER), line(OCTOBER, NOVEMBER, Kind.CREDIT)));

        assertThat(ledger.closed(NORTH).get()).containsExactly(NOVEMBER);
    }

    @Test
    void who_comes_second_is_told_and_nothing_of_it_is_taken_down() {
        MonthLedger ledger = ledger(clock);
        ledger.append(NORTH, 0, List.of(closed(OCTOBER)));

        assertThat(ledger.append(NORTH, 0, List.of(closed(NOVEMBER), line(NOVEMBER, NOVEMBER, Kind.OWN))))
                .isEqualTo(Either.left(JournalFault.OVERTAKEN));
        assertThat(stated(ledger, NOVEMBER)).isEmpty();
        assertThat(ledger.append(NORTH, version(ledger), List.of(closed(NOVEMBER)))
                        .isRight())
                .isTrue();
    }

    @Test
    void of_two_at_the_same_time_one_wins_each_time() throws Exception {
        MonthLedger ledger = ledger(clock);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                long version = version(ledger);
                CountDownLatch ready = new CountDownLatch(2);
                List<Future<Either<JournalFault, Instant>>> answers = IntStream.range(0, 2)
                        .mapToObj(who -> both.submit(() -> {
                            ready.countDown();
                            ready.await();
                            return ledger.append(NORTH, version, List.of(line(OCTOBER, OCTOBER, Kind.OWN)));
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                        .filteredOn(Either::isRight)
                        .hasSize(1);
            }
        } finally {
            both.shutdownNow();
        }
        assertThat(stated(ledger, OCTOBER)).hasSize(10);
    }

    @Test
    void accounts_are_kept_apart() {
        MonthLedger ledger = ledger(clock);
        ledger.append(NORTH, 0, List.of(closed(OCTOBER)));

        Account other = new Account(TOWN, new ProviderId("Exempelöns omsorg"));
        assertThat(ledger.read(other, OCTOBER).get().posted()).isEmpty();
        assertThat(ledger.closed(other).get()).isEmpty();
        assertThat(ledger.append(other, 0, List.of(closed(OCTOBER))).isRight()).isTrue();
        assertThat(stated(ledger, OCTOBER)).hasSize(1);
    }

    @Test
    void municipalities_are_kept_apart_or_there_is_but_one() {
        MonthLedger ledger = ledger(clock);
        ledger.append(NORTH, 0, List.of(closed(OCTOBER)));
        Account other = new Account(new MunicipalityId("exempelö"), NORTH.provider());

        Either<JournalFault, Set<YearMonth>> of = ledger.closed(other);
        assertThat(of).isIn(Either.right(Set.of()), Either.left(JournalFault.ANOTHER_MUNICIPALITY));
        assertThat(ledger.read(other, OCTOBER).isRight()).isEqualTo(of.isRight());
        assertThat(ledger.append(other, 0, List.of(closed(OCTOBER))).isRight()).isEqualTo(of.isRight());
        assertThat(stated(ledger, OCTOBER)).hasSize(1);
    }

    @Test
    void time_never_goes_back_in_the_ledger_though_the_clock_does() {
        MonthLedger ledger = ledger(clock);
        ledger.append(NORTH, 0, List.of(closed(OCTOBER)));
        clock.set(NOON.minusSeconds(3600));

        assertThat(ledger.append(NORTH, version(ledger), List.of(line(OCTOBER, OCTOBER, Kind.OWN))))
                .isEqualTo(Either.right(NOON));
    }

    @Test
    void TIME_7_it_is_told_when_a_month_was_read_by_the_clock_of_the_ledger_though_what_stands_there_is_later() {
        MonthLedger ledger = ledger(clock);
        ledger.append(NORTH, 0, List.of(closed(OCTOBER)));
        clock.set(NOON.minusSeconds(3600));

        assertThat(ledger.read(NORTH, OCTOBER).get().read()).isEqualTo(NOON.minusSeconds(3600));
        assertThat(ledger.read(NORTH, NOVEMBER).get().read()).isEqualTo(NOON.minusSeconds(3600));
    }

    private static List<Posting> ofEachKind() {
        return List.of(
                closed(OCTOBER),
                line(OCTOBER, OCTOBER, Kind.OWN),
                line(OCTOBER, NOVEMBER, Kind.CREDIT),
                line(OCTOBER, NOVEMBER, Kind.DEBIT),
                new Posting(
                        OCTOBER,
                        OCTOBER,
                        new LineStated(
                                Kind.OWN,
                                new StatedLine(
                                        new RecipientId("bo"),
                                        Optional.empty(),
                                        new Category("ESCORT"),
                                        LineKind.READJUSTMENT,
                                        Duration.ofSeconds(1),
                                        new HourlyPrice(new Ore(1)),
                                        new Ore(0))),
                        BY_MANAGER),
                new Posting(
                        OCTOBER,
                        NOVEMBER,
                        new CorrectionSettled(new VisitId("r1"), 2, new RecipientId("anna")),
                        BY_MANAGER));
    }

    private static Posting closed(YearMonth month) {
        return new Posting(
                month, month, new MonthClosed("ab12", "exempelvik-v1", new Ore(40000), new Ore(-500)), BY_MANAGER);
    }

    private static Posting line(YearMonth month, YearMonth basis, Kind kind) {
        StatedLine line = new StatedLine(
                new RecipientId("anna"),
                Optional.of(new ReferenceCode("780201")),
                new Category("HOME_CARE"),
                LineKind.EXECUTED,
                Duration.ofSeconds(3601),
                new HourlyPrice(Ore.ofKronor(new BigDecimal("400.50"))),
                new Ore(40061));
        return new Posting(month, basis, new LineStated(kind, line), BY_MANAGER);
    }

    private static long version(MonthLedger ledger) {
        return ledger.read(NORTH, OCTOBER).get().version();
    }

    private static List<Posting> stated(MonthLedger ledger, YearMonth month) {
        return ledger.read(NORTH, month).get().posted().stream()
                .map(Posted::posting)
                .toList();
    }
}
