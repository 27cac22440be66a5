package se.kvittens.store.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.kvittens.application.closing.ClosingOutcome;
import se.kvittens.application.erasing.ErasureOutcome;
import se.kvittens.application.registering.Outcome;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.registering.Happening.NewVersion;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.registering.Happening.VisitCorrected;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.visit.CorrectionCause;
import se.kvittens.domain.visit.RegisteredVisit;

/** The money stays when the person goes: in the months that are settled from a store, and in its ledger. */
class SameMoneyProperties {

    private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2024, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);
    private static final Instant FIRST = At.at("2024-10-04T08:00");
    private static final Set<TaskCode> CARE = Set.of(new TaskCode("CARE"));

    /** A visit by carer c1 or c2, from some minute on, for some minutes. */
    record Made(String carer, String recipient, int from, int minutes, boolean byTaps) {

        Instant start() {
            return FIRST.plus(Duration.ofMinutes(from));
        }

        Instant end() {
            return start().plus(Duration.ofMinutes(minutes));
        }
    }

    /** One of the visits is corrected to last some minutes, or annulled where these are fewer than none. */
    record Change(int visit, int minutes) {}

    @Property(tries = 25)
    void SYS_8_what_is_paid_is_the_same_to_the_ore_before_and_after_a_person_is_erased(
            @ForAll("visits") List<Made> made,
            @ForAll("changes") List<Change> settled,
            @ForAll("changes") List<Change> unsettled,
            @ForAll("changes") List<Change> afterwards)
            throws IOException {
        Path folder = Files.createTempDirectory("kvittens-same-money");
        try (ClosingStore town = new ClosingStore(folder.resolve("journal.db"))) {
            tap(town, made);
            approve(town);
            closed(town, OCTOBER, "2024-11-09T08:00");
            correct(town, settled, "2024-11-20T10:00");
            closed(town, NOVEMBER, "2024-12-09T08:00");
            correct(town, unsettled, "2024-12-20T10:00");
            List<String> before = paid(town);

            assertThat(town.eraseAnna(At.at("2030-03-01T08:00"))).isInstanceOf(ErasureOutcome.Erased.class);

            assertThat(paid(town)).isEqualTo(before);
            assertThat(town.close(OCTOBER, At.at("2030-03-02T08:00"))).isInstanceOf(ClosingOutcome.Known.class);
            assertIsNowhere(folder);

            correct(town, afterwards, "2030-03-03T10:00");
            closed(town, DECEMBER, "2030-03-04T08:00");
            assertAddsUp(town);
            assertIsNowhere(folder);
            assertThat(town.isWhole()).isTrue();
            count(town);
        } finally {
            empty(folder);
        }
    }

    @Provide
    Arbitrary<List<Made>> visits() {
        Arbitrary<Made> one = Combinators.combine(
                        Arbitraries.of("c1", "c2"),
                        Arbitraries.of(ClosingStore.ANNA.value(), "bo", "cecilia"),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(5, 90),
                        Arbitraries.of(true, false))
                .as(Made::new);
        Made annas = new Made("c1", ClosingStore.ANNA.value(), 3_000, 60, true);
        return one.list()
                .ofMaxSize(10)
                .map(all -> Stream.concat(all.stream(), Stream.of(annas))
                        .sorted(Comparator.comparing(Made::start))
                        .toList());
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.integers().between(0, 10), Arbitraries.of(-1, 0, 1, 30, 59, 61))
                .as(Change::new)
                .list()
                .ofMaxSize(4);
    }

    private static void tap(ClosingStore town, List<Made> made) {
        for (int number = 0; number < made.size(); number++) {
            Made each = made.get(number);
            tap(town, receipt("v" + number, each, each.byTaps() ? Mark.TAP : Mark.START, each.start()));
            tap(town, receipt("v" + number + "-end", each, each.byTaps() ? Mark.TAP : Mark.END, each.end()));
        }
    }

    private static void tap(ClosingStore town, RegisteredReceipt receipt) {
        Deed deed =
                new Deed(receipt.carer().value(), Role.CARER, receipt.receipt().at(), "");
        assertThat(town.ask(receipt.carer(), new ReceiptMade(receipt), deed)).isInstanceOf(Outcome.Done.class);
    }

    private static RegisteredReceipt receipt(String id, Made made, Mark mark, Instant at) {
        RegisteredReceipt of = Receipts.receipt(id, made.recipient(), mark, at);
        return new RegisteredReceipt(
                of.id(),
                new CarerId(made.carer()),
                of.recipient(),
                mark,
                of.receipt(),
                of.registered(),
                of.tag(),
                Optional.empty());
    }

    /** All that have an end; the reason names the person. */
    private static void approve(ClosingStore town) {
        for (RegisteredVisit visit : town.month(OCTOBER).journal().locked()) {
            if (visit.start() != null && visit.end() != null) {
                Deed deed = planner("2024-10-20T08:00", visit);
                town.ask(visit.carer(), new TasksChosen(visit.id(), CARE), deed);
                town.ask(visit.carer(), new VisitApproved(visit.id(), Seen.of(visit)), deed);
            }
        }
    }

    private static void correct(ClosingStore town, List<Change> changes, String when) {
        for (Change change : changes) {
            List<RegisteredVisit> visits = town.month(OCTOBER).journal().locked();
            RegisteredVisit visit = visits.get(change.visit() % visits.size());
            assertThat(town.ask(visit.carer(), corrected(town, visit, change.minutes()), planner(when, visit)))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    private static VisitCorrected corrected(ClosingStore town, RegisteredVisit visit, int minutes) {
        long versions = town.month(OCTOBER).journal().corrections().stream()
                .filter(each -> each.visit().equals(visit.id()))
                .count();
        Instant start = visit.firstReceipt();
        Optional<NewVersion> to = minutes < 0
                ? Optional.empty()
                : Optional.of(new NewVersion(
                        start, start.plusSeconds(60L * minutes), Optional.empty(), false, CARE, false, false));
        return new VisitCorrected(
                visit.id(), OCTOBER, (int) versions + 2, Seen.of(visit), CorrectionCause.WRONG_TIMES, to);
    }

    private static Deed planner(String when, RegisteredVisit visit) {
        return new Deed("planner", Role.PLANNER, At.at(when), visit.recipient().value() + " asked for it");
    }

    private static void closed(ClosingStore town, YearMonth month, String when) {
        assertThat(town.close(month, At.at(when))).isInstanceOf(ClosingOutcome.Done.class);
    }

    /** Each line that was stated and each that stands, of the ledger and as the journal gives it; anna is named anna. */
    private static List<String> paid(ClosingStore town) {
        return Stream.of(OCTOBER, NOVEMBER)
                .flatMap(month -> Stream.of(
                                Stream.of(
                                        town.stated(month).amount(),
                                        town.settled(month).invoice().amount()),
                                town.stated(month).amounts(OCTOBER).entrySet().stream(),
                                town.stated(month).amounts(NOVEMBER).entrySet().stream(),
                                town.stated(month).standing().stream(),
                                town.settled(month).stated().stream())
                        .flatMap(lines -> lines))
                .map(line -> line.toString().replace(town.anna().value(), "anna"))
                .sorted()
                .toList();
    }

    /** All that bases state of a month is the month as it is corrected. */
    private static void assertAddsUp(ClosingStore town) {
        for (YearMonth month : List.of(OCTOBER, NOVEMBER, DECEMBER)) {
            assertThat(town.month(month).journal().corrections()).allMatch(town.stated(month)::hasSettled);
            assertThat(town.stated(month).standing())
                    .containsExactlyInAnyOrderElementsOf(town.settled(month).stated());
            assertThat(town.stated(month).amount())
                    .isEqualTo(town.settled(month).invoice().amount());
        }
    }

    /** In no file, and not beside one. */
    private static void assertIsNowhere(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(text.contains(ClosingStore.ANNA.value()))
                        .as("%s", file)
                        .isFalse();
            }
        }
    }

    private static void count(ClosingStore town) {
        boolean isPaid = town.stated(OCTOBER).standing().stream()
                .anyMatch(line ->
                        line.recipient().equals(town.anna()) && !line.amount().equals(Ore.ZERO));
        Statistics.label("anna").collect(isPaid ? "paid for" : "not paid for");
        Statistics.label("anna").coverage(coverage -> coverage.check("paid for").percentage(share -> share > 30));
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
